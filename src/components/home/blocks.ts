import type { HomeBlock } from '../../domain/home-block.ts';
import DiscoverBlock from './DiscoverBlock.astro';
import DoorsBlock from './DoorsBlock.astro';
import EventsBlock from './EventsBlock.astro';
import FiguresBlock from './FiguresBlock.astro';
import LatestBlock from './LatestBlock.astro';
import LessonsBlock from './LessonsBlock.astro';
import LibraryBlock from './LibraryBlock.astro';
import PillarsBlock from './PillarsBlock.astro';
import QuizBlock from './QuizBlock.astro';

/** Each shows nothing where the edition has nothing for it. */
export const BLOCKS = {
  doors: DoorsBlock,
  lessons: LessonsBlock,
  quiz: QuizBlock,
  latest: LatestBlock,
  pillars: PillarsBlock,
  figures: FiguresBlock,
  events: EventsBlock,
  discover: DiscoverBlock,
  library: LibraryBlock,
} as const satisfies Record<HomeBlock, unknown>;
