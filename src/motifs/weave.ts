import type { Canvas } from './canvas.ts';
import { mainTile, sideTile, type Stitch, type WeaveTile } from './weave-tile.ts';

/** Dệt: bands of a wide and a narrow pattern, repeating down the cloth. */
export function weave(canvas: Canvas): string {
  const { width, height, detail, random, colours, idPrefix } = canvas;
  const cell = detail < 3 ? 5 : width > 900 ? 7 : 4;
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell) + 1;
  const [main, side] = [mainTile(random), sideTile(random)];
  const sideGround = random() < 0.5 ? colours.raised : colours.body;
  const start = -Math.floor(random() * 12);

  const mainBand = { height: main.height, colour: colours.ground, pattern: `${idPrefix}w0` };
  const sideBand = { height: side.height, colour: sideGround, pattern: `${idPrefix}w1` };
  const gold = { height: 1, colour: colours.thread };
  const rest = { height: 2, colour: colours.ground };
  const soft = { height: 1, colour: colours.soft };
  const bands = [gold, sideBand, gold, rest, soft, mainBand, soft, rest];

  const patterns =
    pattern(mainBand.pattern, main, canvas) + pattern(sideBand.pattern, side, canvas);
  const cloth = clothBands(bands, { columns, rows, start, ground: colours.ground });
  const weft = `<path d="M0 ${start}h${columns}v${rows - start + 9}H0" fill="url(#${idPrefix}t)"/>`;
  return `<defs>${patterns}${weftPattern(canvas)}</defs><g transform="scale(${cell})" fill="none">${cloth}${weft}</g>`;
}

interface ClothBand {
  readonly height: number;
  readonly colour: string;
  /** Id of the pattern woven on it. */
  readonly pattern?: string;
}

interface Cloth {
  readonly columns: number;
  readonly rows: number;
  /** The row of the first band: above the frame, so that each cloth is cut elsewhere. */
  readonly start: number;
  readonly ground: string;
}

function clothBands(bands: readonly ClothBand[], cloth: Cloth): string {
  let drawn = '';
  let row = cloth.start;
  for (let index = 0; row < cloth.rows; index++) {
    const band = bands[index % bands.length];
    if (band === undefined) break;
    drawn += clothBand(band, row, cloth);
    row += band.height;
  }
  return drawn;
}

function clothBand({ height, colour, pattern }: ClothBand, row: number, cloth: Cloth): string {
  const { columns, ground } = cloth;
  if (pattern !== undefined) {
    const area = `M0 0h${columns}v${height}H0`;
    const layers = `<path d="${area}" fill="${colour}"/><path d="${area}" fill="url(#${pattern})"/>`;
    return `<g transform="translate(0 ${row})">${layers}</g>`;
  }
  return colour === ground ? '' : `<path d="M0 ${row}h${columns}v${height}H0" fill="${colour}"/>`;
}

function pattern(id: string, tile: WeaveTile, { colours }: Canvas): string {
  const size = `width="${tile.width}" height="${tile.height}"`;
  const threads: [Stitch, string][] = [
    [1, colours.middle],
    [2, colours.thread],
    [3, colours.soft],
  ];
  const paths = threads.map(([stitch, colour]) => {
    const runs = stitchRuns(tile, stitch);
    return runs && `<path d="${runs}" stroke="${colour}"/>`;
  });
  // A little wider than the cell, so that no seam of ground shows between two rows.
  return `<pattern id="${id}" ${size} patternUnits="userSpaceOnUse"><g stroke-width="1.04" transform="translate(0 .5)">${paths.join('')}</g></pattern>`;
}

/** Path of the horizontal runs of one colour. */
function stitchRuns({ rows }: WeaveTile, stitch: Stitch): string {
  return rows.map((row, y) => rowRuns(row, y, stitch)).join('');
}

// Runs after the first of a row are placed relative to the last: shorter numbers, by some 200 bytes.
function rowRuns(row: readonly Stitch[], y: number, stitch: Stitch): string {
  let path = '';
  let penX = 0;
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== stitch) continue;
    const start = x;
    while (row[x + 1] === stitch) x++;
    path += path === '' ? `M${start} ${y}` : `m${start - penX} 0`;
    penX = x + 1;
    path += `h${penX - start}`;
  }
  return path;
}

/** One thin dark line along each row, as the weft shows. */
function weftPattern({ colours, idPrefix }: Canvas): string {
  const line = `<path d="M0 .08h2" stroke="${colours.ground}" stroke-width=".16" opacity=".55"/>`;
  return `<pattern id="${idPrefix}t" width="2" height="1" patternUnits="userSpaceOnUse">${line}</pattern>`;
}
