import type { Both } from '../locale/locale.ts';
import type { Home } from '../reading/text.ts';

export interface KindDraft {
  /** What editors call it. */
  readonly name: Both;
  /** Whose folder it goes into unless somebody says otherwise. */
  readonly home: Home['of'];
  /** What the first paragraph is to say. */
  readonly opening: Both;
  readonly headings: readonly Both[];
  /** Fields that the schema does without and an editor rarely does. */
  readonly asked?: readonly string[];
}
