import { captionParts } from '../../markdown/caption.ts';
import { LIMITS } from '../limits.ts';
import type { PartnerAttachment, PartnerPicture } from '../partner-item.ts';
import type { RawFile } from './raw-file.ts';
import { readMarkup } from './markup.ts';
import { atMost, oneLine, plainWords } from './plain-words.ts';

/** What common feeds say of pictures: some in the HTML, some beside it. */
interface Sources {
  readonly html: string;
  readonly files: readonly RawFile[];
  /** Against which short addresses are read. */
  readonly page: string;
}

interface FeedFiles {
  readonly pictures?: readonly PartnerPicture[];
  readonly attachments?: readonly PartnerAttachment[];
}

/** The pictures of an item, those of its text first; one that is only beside it stands at its head. */
export function feedFiles({ html, files, page }: Sources): FeedFiles {
  const known = new Map<string, RawFile>();
  for (const file of files) {
    const url = webAddress(file.url, page);
    if (url && !known.has(url)) known.set(url, file);
  }
  const inText = picturesIn(html, page).map((picture) => {
    const { credit = '', licence = '', alt = '' } = known.get(picture.url) ?? {};
    return {
      ...picture,
      alt: picture.alt || lineOf(alt) || '',
      licence: lineOf(licence),
      credit: lineOf(credit) ?? picture.credit,
    };
  });
  const shown = new Set(inText.map(({ url }) => url));
  const beside = [...known].filter(([url]) => !shown.has(url));
  const isPicture = ([, { type }]: readonly [string, RawFile]) => type.startsWith('image/');
  const heads = beside.filter(isPicture).map(([url, { credit, licence, alt }]) => {
    const use = 'cover' as const;
    return { url, use, alt: lineOf(alt) ?? '', credit: lineOf(credit), licence: lineOf(licence) };
  });
  const others = beside.filter((each) => !isPicture(each));
  const pictures = [...inText, ...heads].slice(0, LIMITS.pictures + 1);
  const attachments = others
    .slice(0, LIMITS.attachments)
    .map(([url]) => ({ name: url.slice(url.lastIndexOf('/') + 1), url }));
  return {
    ...(pictures.length > 0 ? { pictures } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** Pictures among the words, with the caption under them: `Chú thích. Ảnh: Nguyễn Văn A`. */
function picturesIn(html: string, page: string): PartnerPicture[] {
  const found: { url: string; alt: string; caption: string }[] = [];
  let figure: typeof found | undefined;
  let caption: string | undefined;
  readMarkup(html.slice(0, LIMITS.body), 'html', {
    open(name, attributes) {
      if (name === 'figure') figure = [];
      if (name === 'figcaption') caption = '';
      const url = name === 'img' ? webAddress(attributes.get('src') ?? '', page) : undefined;
      if (!url) return;
      const picture = {
        url,
        alt: atMost(oneLine(attributes.get('alt') ?? ''), LIMITS.said),
        caption: '',
      };
      found.push(picture);
      figure?.push(picture);
    },
    close(name) {
      if (name === 'figcaption' && caption !== undefined) {
        for (const picture of figure ?? []) picture.caption = oneLine(caption);
        caption = undefined;
      }
      if (name === 'figure') figure = undefined;
    },
    text: (text) => void (caption === undefined || (caption += text)),
  });
  return found.map(({ url, alt, caption: said }) => {
    return { url, use: 'text', alt, ...captionParts(atMost(said, LIMITS.said)) };
  });
}

function webAddress(address: string, page: string): string | undefined {
  const url = URL.parse(address.trim(), page);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function lineOf(words: string): string | undefined {
  return atMost(plainWords(words), LIMITS.said) || undefined;
}
