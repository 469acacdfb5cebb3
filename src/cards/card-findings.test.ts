import { describe, expect, it } from 'vitest';
import { cardFindings, drawable } from './card-findings.ts';
import { readCardFaces } from './faces.ts';
import type { CardSubject } from './plan-cards.ts';

const faces = readCardFaces();
const CARD: CardSubject = {
  title: 'Tết Lào ສະ\u00a0và Việt Nam',
  label: 'Văn hóa – Xã hội',
  portalName: 'Chuyên mục ASEAN',
  motif: { key: 'tet', family: 'det', dye: 'kien' },
};

describe('cardFindings', () => {
  it('names the characters no card can show, and the file they stand in', () => {
    const planned = [{ path: '_cards/a.png', card: CARD, file: 'content/x/index.vi.mdx' }];
    expect(cardFindings(planned, faces)).toEqual([
      { rule: 'card-glyph', file: 'content/x/index.vi.mdx', values: { characters: 'ສ ະ' } },
    ]);
  });

  it('finds nothing wrong with Vietnamese', () => {
    const card = { ...CARD, title: 'Lễ hội Vía Bà Chúa Xứ – “ẪẾỘỮ ẵậễộữỹ”' };
    expect(cardFindings([{ path: '', card, file: '' }], faces)).toEqual([]);
  });
});

describe('drawable', () => {
  it('leaves out what cannot be drawn, and keeps the rest', () => {
    expect(drawable(CARD, faces)).toEqual({
      title: 'Tết Lào \u00a0và Việt Nam',
      label: CARD.label,
      portalName: CARD.portalName,
    });
  });
});
