import type { IsoDay } from '../../locale/format.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Said } from '../partner-item.ts';
import type { Known } from './known.ts';

export interface Drafting {
  readonly manuscript: Manuscript;
  readonly partner: Said;
  readonly today: IsoDay;
  readonly known: Known;
}
