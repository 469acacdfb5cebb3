import { z } from 'astro/zod';
import { both, field, id, words } from './field.ts';
import { sourceReference } from './source.ts';

const glossarySchema = z.strictObject({
  term: field(
    z.union([words, both]),
    'Chữ viết tắt hoặc thuật ngữ, đúng như trong bài.',
    'The acronym or term, as it stands in texts.',
  ),
  full: field(both, 'Tên đầy đủ trong hai ngôn ngữ.', 'The full name in both languages.'),
  means: field(both, 'Giải thích trong một câu.', 'What it means, in one sentence.'),
  source: field(
    sourceReference.optional(),
    'Nguồn của lời giải thích.',
    'Where it can be checked.',
  ),
});

export type GlossaryTerm = z.output<typeof glossarySchema>;

export const glossaryFile = z.record(id, glossarySchema);

/** Words to avoid, and what to write instead. */
const avoidedTermSchema = z.strictObject({
  avoid: field(words, 'Chữ cần tránh.', 'The words to avoid.'),
  locale: field(z.enum(['vi', 'en']), 'Trong bản nào: vi hoặc en.', 'In which texts: vi or en.'),
  write: field(words, 'Nên viết thế nào.', 'What to write instead.'),
  because: field(both, 'Vì sao.', 'Why.'),
  exact: field(
    z.boolean().default(false),
    'true: chỉ bắt khi trùng cả chữ hoa, chữ thường.',
    'true: only when capitals match too.',
  ),
  keepNames: field(
    z.boolean().default(false),
    'true: để nguyên trong tên riêng (Vietnam Airlines, State Bank of Vietnam) và trong lời đặt giữa “ ”; phải trùng cả chữ hoa.',
    'true: left alone in names (Vietnam Airlines, State Bank of Vietnam) and between “ ”; capitals have to match.',
  ),
});

export type AvoidedTerm = z.output<typeof avoidedTermSchema>;

export const avoidedTermsFile = z.array(avoidedTermSchema);
