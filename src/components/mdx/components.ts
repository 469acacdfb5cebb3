import type { ComponentName } from '../../domain/component.ts';
import Bars from './Bars.astro';
import Benefit from './Benefit.astro';
import Benefits from './Benefits.astro';
import Entries from './Entries.astro';
import FactList from './FactList.astro';
import Milestones from './Milestones.astro';
import NoteBox from './NoteBox.astro';
import Woven from './Woven.astro';

/** What a text may use, by the name it is written with. Facts and terms are part of the sentence. */
const BLOCKS = {
  Note: NoteBox,
  Benefits,
  Benefit,
  Milestones,
  WovenShare: Woven,
  Bars,
  FactList,
  Entries,
} satisfies Record<Exclude<ComponentName, 'Fact' | 'Term'>, typeof Benefits>;

export const MDX_COMPONENTS: Readonly<Record<string, typeof Benefits>> = BLOCKS;
