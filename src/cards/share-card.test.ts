import { describe, expect, it } from 'vitest';
import { motif } from '../motifs/motif.ts';
import { readCardFaces } from './faces.ts';
import { MissingGlyphError } from './missing-glyph.ts';
import { type ShareCard, shareCardSvg } from './share-card.ts';

const faces = readCardFaces();

function aCard(given: Partial<ShareCard> = {}): ShareCard {
  return {
    title: 'Lễ hội Vía Bà Chúa Xứ Núi Sam',
    label: 'Văn hóa – Xã hội',
    portalName: 'Chuyên mục ASEAN tỉnh An Giang',
    motif: motif({ key: 'le-hoi', family: 'trong', dye: 'kien', frame: 'og', idPrefix: 'm' }),
    dye: 'kien',
    ...given,
  };
}

describe('shareCardSvg', () => {
  it('sets every word as an outline', () => {
    const svg = shareCardSvg(aCard(), faces);
    expect(svg).not.toContain('<text');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.match(/fill="#ffffff"/g)).toHaveLength(2);
  });

  it('is the same for the same card, with faces given or read', () => {
    expect(shareCardSvg(aCard(), faces)).toBe(shareCardSvg(aCard()));
  });

  it.each(['title', 'label', 'portalName'] as const)(
    'has every stacked Vietnamese letter for the %s',
    (field) => {
      const letters = 'ẪẾỘỮẰỌĐƯƠ ẵậễộữỹđươ';
      expect(() => shareCardSvg(aCard({ [field]: letters }), faces)).not.toThrow();
    },
  );

  it('draws a decomposed title like a composed one', () => {
    const title = 'Cộng đồng Kinh tế';
    const composed = shareCardSvg(aCard({ title: title.normalize('NFC') }), faces);
    expect(shareCardSvg(aCard({ title: title.normalize('NFD') }), faces)).toBe(composed);
  });

  it('names the character that no glyph is there for', () => {
    const draw = () => shareCardSvg(aCard({ title: 'Xin chào ສະບາຍດີ' }), faces);
    expect(draw).toThrow(MissingGlyphError);
    expect(draw).toThrow('The typeface Source Serif 4 has no glyph for "ສ" (U+0EAA).');
  });

  it('lies on the ground of the dye', () => {
    expect(shareCardSvg(aCard({ dye: 'la' }), faces)).toContain('stop-color="#00371e"');
  });
});
