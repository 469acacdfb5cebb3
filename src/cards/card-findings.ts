import { finding, type Finding } from '../domain/finding.ts';
import { type CardFaces, type Face, hasGlyph } from './faces.ts';
import type { CardSubject, PlannedCard } from './plan-cards.ts';

type CardWords = Pick<CardSubject, 'title' | 'label' | 'portalName'>;

/** The characters that no card can show, said once for each card. */
export function cardFindings(planned: readonly PlannedCard[], faces: CardFaces): Finding[] {
  return planned.flatMap(({ card, file }) => {
    const missing = wordsOf(card, faces).flatMap(({ face, text }) => without(face, text));
    const characters = [...new Set(missing)].join(' ');
    return characters === '' ? [] : [finding('card-glyph', { file }, { characters })];
  });
}

/** The words of a card less what its typefaces cannot draw: a gap is better than no card. */
export function drawable(card: CardSubject, faces: CardFaces): CardWords {
  const [title = '', label = '', portalName = ''] = wordsOf(card, faces).map(({ face, text }) =>
    [...text.normalize('NFC')].filter((character) => hasGlyph(face, character)).join(''),
  );
  return { title, label, portalName };
}

function wordsOf({ title, label, portalName }: CardWords, { head, strong }: CardFaces) {
  return [
    { face: head, text: title },
    { face: strong, text: label },
    { face: strong, text: portalName },
  ];
}

function without(face: Face, text: string): string[] {
  return [...text.normalize('NFC')].filter((character) => !hasGlyph(face, character));
}
