import { QUIZ_RULES } from './sense-quiz-rules.ts';
import { REFERENCE_RULES } from './sense-reference-rules.ts';
import { TEXT_RULES } from './sense-text-rules.ts';
import { TIME_AND_PICTURE_RULES } from './sense-time-and-picture-rules.ts';

/** Sense: what only the whole portal can tell. */
export const SENSE_RULES = {
  ...REFERENCE_RULES,
  ...TEXT_RULES,
  ...TIME_AND_PICTURE_RULES,
  ...QUIZ_RULES,
} as const;
