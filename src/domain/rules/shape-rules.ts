import { BODY_RULES } from './body-rules.ts';
import { FIELD_RULES } from './field-rules.ts';
import { FILE_RULES } from './file-rules.ts';

/** Shape: one file, read on its own. */
export const SHAPE_RULES = {
  ...FILE_RULES,
  ...FIELD_RULES,
  ...BODY_RULES,
} as const;
