import { type Dye, GOLD, palette } from '../motifs/dyes.ts';
import { FRAMES } from '../motifs/frames.ts';
import { MARK } from '../motifs/mark.ts';
import { type CardFaces, type Face, readCardFaces } from './faces.ts';
import { type BlockLimits, textBlock } from './text-block.ts';
import { textPath } from './text-path.ts';

export interface ShareCard {
  readonly title: string;
  /** The pillar or section, above the title. */
  readonly label: string;
  readonly portalName: string;
  /** A motif in the frame `og`, as SVG text. */
  readonly motif: string;
  /** The dye of that motif. */
  readonly dye: Dye;
}

const { width: WIDTH, height: HEIGHT } = FRAMES.og;
const LEFT = 72;
const WHITE = '#ffffff';
const LINE_HEIGHT = 1.3;
const LABEL = { top: 76, height: 46, limits: { size: 28, width: 640, lines: 1 } };
const TITLE = { top: 134, limits: { size: 54, width: 640, lines: 4 } };
const MARK_BOX = { size: 64, y: HEIGHT - 56 - 64 };
const NAME = { x: LEFT + MARK_BOX.size + 20, limits: { size: 26, width: 556, lines: 1 } };

/** The picture that social networks show with a link. Its words are outlines; see text-path.ts. */
export function shareCardSvg(card: ShareCard, faces: CardFaces = readCardFaces()): string {
  const { ground } = palette(card.dye, 'trong');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    card.motif,
    scrim(ground),
    label(faces.strong, card.label),
    title(faces.head, card.title),
    mark(),
    name(faces.strong, card.portalName),
    '</svg>',
  ].join('');
}

/** The ground again, over the left half of the motif, so that words stand on one colour. */
function scrim(ground: string): string {
  const stops = `<stop offset=".5" stop-color="${ground}"/><stop offset=".8" stop-color="${ground}" stop-opacity="0"/>`;
  return `<defs><linearGradient id="scrim">${stops}</linearGradient></defs><path d="M0 0h${WIDTH}v${HEIGHT}H0z" fill="url(#scrim)"/>`;
}

function label(face: Face, text: string): string {
  const firstLine = (size: number) => LABEL.top + centred(face, size, LABEL.height);
  return words(face, text, { x: LEFT, limits: LABEL.limits, colour: GOLD, firstLine });
}

function title(face: Face, text: string): string {
  const firstLine = (size: number) => TITLE.top + centred(face, size, size * LINE_HEIGHT);
  return words(face, text, { x: LEFT, limits: TITLE.limits, colour: WHITE, firstLine });
}

function name(face: Face, text: string): string {
  const firstLine = (size: number) => MARK_BOX.y + centred(face, size, MARK_BOX.size);
  return words(face, text, { x: NAME.x, limits: NAME.limits, colour: WHITE, firstLine });
}

interface Place {
  readonly x: number;
  readonly limits: BlockLimits;
  readonly colour: string;
  /** Baseline of the first line, for the size the text was set in. */
  readonly firstLine: (size: number) => number;
}

function words(face: Face, text: string, { x, limits, colour, firstLine }: Place): string {
  const { size, lines } = textBlock(face, text, limits);
  const outlines = lines.map((line, index) =>
    textPath(face, line, { x, y: firstLine(size) + index * size * LINE_HEIGHT, size }),
  );
  return `<path d="${outlines.join('')}" fill="${colour}"/>`;
}

/** From the top of a line to its baseline, as style sheets reckon it. */
function centred({ font }: Face, size: number, height: number): number {
  const em = size / font.unitsPerEm;
  return (height + (font.ascender + font.descender) * em) / 2;
}

function mark(): string {
  const rings = MARK.rings.map((ring) => {
    const dashes = 'dashes' in ring ? ` stroke-dasharray="${ring.dashes}"` : '';
    return `<circle cx="20" cy="20" r="${ring.radius}" stroke-width="${ring.width}"${dashes}/>`;
  });
  const threads = `<g fill="none" stroke="${GOLD}" stroke-linecap="round">${rings.join('')}</g>`;
  const disc = `<circle cx="20" cy="20" r="20" fill="${palette('cham', 'trong').ground}"/>`;
  return `<g transform="translate(${LEFT} ${MARK_BOX.y})scale(${MARK_BOX.size / MARK.size})">${disc}${threads}<path d="${MARK.star}" fill="${GOLD}"/></g>`;
}
