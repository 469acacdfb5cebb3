import type { EmbedView } from '../domain/embed.ts';
import type { IsoDay } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import type { Dye } from '../motifs/dyes.ts';

/**
 * What one part of the portal says on another site. The file of it is also an oEmbed response, so a
 * view needs one file for programs and not two. Published: fields are added, never renamed.
 */
export interface PanelData {
  readonly view: EmbedView;
  readonly lang: Locale;
  readonly title: string;
  /** The page of the portal that shows the same. */
  readonly url: string;
  readonly items: readonly PanelItem[];
  /** Said where there are no items. */
  readonly empty: string;
  readonly search?: PanelSearch | undefined;
  /** The line that closes every panel: whose it is. */
  readonly source: { readonly title: string; readonly url: string };
}

export interface PanelItem {
  readonly title: string;
  readonly url: string;
  readonly tag: string;
  readonly dye: Dye;
  readonly date?: IsoDay | undefined;
  /** The day in words. */
  readonly day?: string | undefined;
  /** The same as the leaf of a calendar: weekday, day, month and year. */
  readonly leaf?: readonly [string, string, string] | undefined;
  /** What is said beside the day: hours, place, whether it is only planned. */
  readonly note?: string | undefined;
  readonly text?: string | undefined;
}

interface PanelSearch {
  readonly action: string;
  readonly label: string;
  readonly button: string;
}
