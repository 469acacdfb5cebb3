import { posix } from 'node:path';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Both } from '../../locale/locale.ts';
import { writtenNumbers, type WrittenNumber } from '../../locale/written-numbers.ts';
import type { ComponentUse, Outline } from '../../markdown/outline.ts';
import type { Text } from '../../reading/text.ts';
import { stalenessOf } from '../staleness.ts';
import type { Evidence } from './evidence.ts';

/** What two texts of an entry have in common, whatever their languages. */
const PARTS: readonly { readonly name: Both; readonly of: (outline: Outline) => string[] }[] = [
  {
    name: { vi: 'đề mục', en: 'headings' },
    of: ({ headings }) => headings.map(({ depth }) => '#'.repeat(depth)),
  },
  {
    name: { vi: 'đường dẫn', en: 'links' },
    of: ({ links }) => links.map(({ href }) => withoutAnchor(href)).toSorted(),
  },
  { name: { vi: 'ảnh', en: 'pictures' }, of: ({ pictures }) => pictures.map(({ file }) => file) },
  {
    name: { vi: 'số liệu, thuật ngữ và thành phần', en: 'facts, terms and components' },
    of: ({ components }) => components.map(nameOf).toSorted(),
  },
];

function nameOf({ name, attributes: { id, facts, ids, kind } }: ComponentUse): string {
  return [name, id, facts, ids, kind].filter(Boolean).join(' ');
}

const NONE: Both = { vi: '(không số nào)', en: '(none)' };

/**
 * A translation that is stamped says what its original says. Of an entry in which something else is
 * wrong nothing is said: one mistake is one finding.
 */
export function parityFindings({ pairs }: Evidence, earlier: readonly Finding[]): Finding[] {
  const spoilt = new Set(earlier.map(({ file }) => posix.dirname(file)));
  return pairs.flatMap(({ folder, original, translation }) => {
    if (!original || !translation?.stamp || original.shared?.draft) return [];
    if (spoilt.has(folder)) return [];
    if (stalenessOf(original.outline.paragraphs, translation.stamp)) return [];
    return [...partFindings(original, translation), ...numberFindings(original, translation)];
  });
}

/** Only the first part in which they differ: one thing left out often takes others with it. */
function partFindings(original: Text, { file, outline }: Text): Finding[] {
  for (const { name, of } of PARTS) {
    const [there, here] = [of(original.outline), of(outline)];
    if (there.join() === here.join()) continue;
    const values = { part: name, original: less(there, here), translation: less(here, there) };
    return [finding('parts-differ', { file, line: 1 }, values)];
  }
  return [];
}

/** How many, or where they are as many: which of them the other has not. */
function less(items: readonly string[], others: readonly string[]): string | number {
  if (items.length !== others.length) return items.length;
  const left = [...others];
  const own = items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return (own.length > 0 ? own : items).slice(0, 3).join(', ');
}

function numberFindings(original: Text, translation: Text): Finding[] {
  const [theirs, ours] = [numbersIn(original), numbersIn(translation)];
  const added = [...ours.values()].filter(({ digits }) => !theirs.has(digits));
  const lost = [...theirs.values()].filter(({ digits }) => !ours.has(digits));
  if (added.length + lost.length === 0) return [];
  const place = { file: translation.file, line: added[0]?.line ?? 1 };
  return [finding('numbers-differ', place, { added: said(added), lost: said(lost) })];
}

/** Of title, summary and body: what one text says in its summary the other may say below. */
function numbersIn({ words, lines, outline }: Text): Map<string, WrittenNumber> {
  const head = (['title', 'summary'] as const).flatMap((name) =>
    writtenNumbers(words[name], lines[name] ?? 1),
  );
  return new Map([...outline.numbers, ...head].map((one) => [one.digits, one]));
}

function said(numbers: readonly WrittenNumber[]): string | Both {
  return numbers.map(({ written }) => written).join('; ') || NONE;
}

/** Headings are named after their words, so anchors differ between languages. */
function withoutAnchor(href: string): string {
  return href.startsWith('http') ? href : (href.split('#')[0] ?? href);
}
