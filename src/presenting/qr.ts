import { create } from 'qrcode';

export interface QrDrawing {
  /** Modules along a side, the quiet border included. */
  readonly size: number;
  /** Rows of strokes one module wide, for a path that is stroked, not filled: half the bytes. */
  readonly path: string;
}

const BORDER = 4;
/** Any mask may be used; weighing all eight for each page would take half of the time of drawing it. */
const MASK = 2;

/** An address as a QR code that a phone reads off paper. */
export function qrDrawing(address: string): QrDrawing {
  const { modules } = create(address, { errorCorrectionLevel: 'M', maskPattern: MASK });
  const { size, data } = modules;
  const rows = Array.from({ length: size }, (_, row) =>
    strokesOf(data.subarray(row * size, (row + 1) * size), row),
  );
  return { size: size + 2 * BORDER, path: rows.join('') };
}

/** `M4 4.5h7m2 0h3`: to the row's beginning, then dark runs and the gaps between them. */
function strokesOf(row: Uint8Array, index: number): string {
  const runs =
    [...row]
      .map((dark) => (dark ? '#' : '.'))
      .join('')
      .match(/#+|\.+/g) ?? [];
  const strokes = runs.map((run) => (run.startsWith('#') ? `h${run.length}` : `m${run.length} 0`));
  return `M${BORDER} ${BORDER + index}.5${strokes.join('')}`.replace(/m\d+ 0$/, '');
}
