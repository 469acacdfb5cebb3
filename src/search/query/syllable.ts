import { lower } from './fold.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';

/** Every rhyme of the language, without its tone. */
const RHYMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
 e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
 o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on
 ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un
 ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi
 ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/);

const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RHYMES.join('|')})$`);

/** Whether Vietnamese could have this syllable, marks and all. */
export function isSyllable(word: string): boolean {
  const apart = lower(word).normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const flat = apart.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(flat)) return false;
  // A syllable that is stopped has a rising or a heavy tone, and no other.
  return !/(?:c|ch|p|t)$/.test(flat) || ['\u0301', '\u0323'].includes(tones[0] ?? '');
}
