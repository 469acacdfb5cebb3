import type { IsoDay } from '../../locale/format.ts';
import type { Dye } from '../../motifs/dyes.ts';

/** `unconfirmed`: its day has passed, and no source has said that it took place. */
export type EventStatus = 'today' | 'planned' | 'lunar' | 'unconfirmed' | 'cancelled';

/** One day of one event, as the month table shows it. */
export interface MonthEvent {
  readonly day: IsoDay;
  readonly title: string;
  readonly href: string;
  readonly dye: Dye;
  readonly planned: boolean;
}
