import { finding, type Finding } from '../../domain/finding.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Text } from '../../reading/text.ts';
import type { Evidence } from './evidence.ts';

interface Limits {
  /** The average sentence, in syllables of Vietnamese or words of English. */
  readonly mean: number;
  /** A longer sentence has to be read twice. */
  readonly long: number;
}

/**
 * Guides to plain English ask for an average of 15 to 20 words, and GOV.UK for none above 25; names
 * of agreements and ministries are long, so 30 is where we draw the line. A Vietnamese sentence of
 * these texts has a fifth to a third more syllables than its English twin has words.
 */
const LIMITS: Readonly<Record<Locale, Limits>> = {
  vi: { mean: 24, long: 40 },
  en: { mean: 20, long: 30 },
};

/** Of ten sentences one may be long; a short text may have one, too. */
const LONG_SHARE = 0.1;

/** Fewer sentences than this have no average worth the name. */
const FEWEST = 3;

/** Texts are for everybody, so their sentences stay short. */
export function readabilityFindings({ manuscript }: Evidence): Finding[] {
  return manuscript.texts.flatMap(findingsOf);
}

function findingsOf({ file, locale, outline }: Text): Finding[] {
  const { lengths, longest } = outline.prose;
  const { mean: most, long } = LIMITS[locale];
  const mean = Math.round(lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
  const tooLong = lengths.filter((length) => length > long).length;
  const isHard = mean > most || tooLong > Math.max(1, lengths.length * LONG_SHARE);
  if (lengths.length < FEWEST || !isHard) return [];
  const values = { mean, most, tooLong, long, begins: longest.begins };
  return [finding('hard-to-read', { file, line: longest.line }, values)];
}
