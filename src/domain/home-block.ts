/** The parts of the home page below its heading. An edition chooses which, and in which order. */
export const HOME_BLOCKS = [
  'doors',
  'lessons',
  'quiz',
  'latest',
  'pillars',
  'figures',
  'events',
  'discover',
  'library',
] as const;

export type HomeBlock = (typeof HOME_BLOCKS)[number];

/** What a province tells first: its news. */
export const USUAL_HOME: HomeBlock[] = [
  'doors',
  'latest',
  'pillars',
  'figures',
  'events',
  'discover',
  'library',
];
