import type { Kind } from '../kind.ts';
import { ASEAN_KINDS } from './asean-kinds.ts';
import type { KindFields } from './kind-fields.ts';
import { OFFICE_KINDS } from './office-kinds.ts';
import { PROVINCE_KINDS } from './province-kinds.ts';

export { TOURISM_KINDS, type TourismKind } from './province-kinds.ts';

/** What each kind adds: `shared` once in the original, `words` in each language. */
export const KIND_FIELDS = {
  ...ASEAN_KINDS,
  ...PROVINCE_KINDS,
  ...OFFICE_KINDS,
} as const satisfies Record<Kind, KindFields>;
