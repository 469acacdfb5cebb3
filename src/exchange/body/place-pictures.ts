import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A picture of a text that lies beside it by now. */
export interface PlacedPicture {
  /** Where the partner's HTML shows it from. */
  readonly url: string;
  readonly file: string;
  readonly alt: string;
  /** Its caption and who made it, as one line. */
  readonly title: string;
}

/**
 * Pictures as our own texts show them. What is said of one comes from its description and not from
 * the HTML around it, so a caption there goes; a picture that was not taken leaves nothing.
 */
export function placePictures(page: string, pictures: readonly PlacedPicture[]) {
  const waiting = Map.groupBy(pictures, ({ url }) => url);
  const take = (src: unknown): PlacedPicture | undefined =>
    waiting.get(URL.parse(String(src ?? ''), page)?.href ?? '')?.shift();
  const placed = <T extends RootContent>(node: T): T[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'img') {
      const picture = take(node.properties['src']);
      return picture ? [{ ...node, properties: propertiesOf(picture) }] : [];
    }
    const children = node.children.flatMap((child) => placed<ElementContent>(child));
    const captionless = node.tagName === 'figure' && children.some(hasPicture);
    return [{ ...node, children: captionless ? children.filter(isNoCaption) : children }];
  };
  return (tree: Root): Root => ({
    ...tree,
    children: tree.children.flatMap((node) => placed<RootContent>(node)),
  });
}

export function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture));
}

function propertiesOf({ file, alt, title }: PlacedPicture): Element['properties'] {
  return { src: file, alt, title };
}

function isNoCaption(node: ElementContent): boolean {
  return node.type !== 'element' || node.tagName !== 'figcaption';
}
