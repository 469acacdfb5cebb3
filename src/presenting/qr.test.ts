import sharp from 'sharp';
import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrDrawing } from './qr.ts';

const ADDRESS = 'https://vi-du.gov.vn/asean/vi/tin-tuc/mot-tin-co-ten-that-dai-de-thu/';

describe('qrDrawing', () => {
  it('draws exactly the modules of the code, inside a quiet border of four', async () => {
    const { size, path } = qrDrawing(ADDRESS);
    // The mask is a choice of ours, written into the code itself.
    const { modules } = create(ADDRESS, { errorCorrectionLevel: 'M', maskPattern: 2 });
    expect(size).toBe(modules.size + 8);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
    const { data } = await sharp(Buffer.from(svg))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const drawn = [...data].map((value) => (value < 128 ? 1 : 0));
    const expected = drawn.map((_, at) => {
      const [x, y] = [(at % size) - 4, Math.floor(at / size) - 4];
      const isInside = x >= 0 && y >= 0 && x < modules.size && y < modules.size;
      return isInside ? (modules.data[y * modules.size + x] ?? 0) : 0;
    });
    expect(drawn).toEqual(expected);
  });

  it('stays small', () => {
    expect(qrDrawing(ADDRESS).path.length).toBeLessThan(2600);
  });
});
