import type { Dye } from './dyes.ts';

/** The colours of the page by use, in both themes. Style sheets call them `--paper` and so on. */
export const COLOURS = {
  paper: { light: '#fbfbf8', dark: '#10141c' },
  sunk: { light: '#f3f3ed', dark: '#161c26' },
  raise: { light: '#ffffff', dark: '#1b202c' },
  line: { light: '#ddddd5', dark: '#303744' },
  edge: { light: '#747b87', dark: '#798090' },
  field: { light: '#142959', dark: '#798090' },
  ink: { light: '#1a2334', dark: '#ebeae4' },
  soft: { light: '#475061', dark: '#bcbbb1' },
  link: { light: '#22469b', dark: '#9abffb' },
  deep: { light: '#142959', dark: '#1a2c53' },
  gold: { light: '#ebc160', dark: '#ebc160' },
  focus: { light: '#22469b', dark: '#ebc160' },
  mark: { light: '#fce5a1', dark: '#604914' },
} as const satisfies Record<string, Themed>;

/** Words, glyphs and tinted boxes of a dye. */
export const DYE_COLOURS = {
  cham: {
    text: { light: '#22469b', dark: '#9abffb' },
    tint: { light: '#eaf0fd', dark: '#1a263f' },
    cover: '#142959',
  },
  nghe: {
    text: { light: '#704709', dark: '#eac578' },
    tint: { light: '#fbf2db', dark: '#302412' },
    cover: '#482000',
  },
  kien: {
    text: { light: '#911735', dark: '#faa1a9' },
    tint: { light: '#feedee', dark: '#3d1a1e' },
    cover: '#56071b',
  },
  la: {
    text: { light: '#125b3a', dark: '#8bd0a3' },
    tint: { light: '#e6f6e9', dark: '#142b1e' },
    cover: '#00371e',
  },
  nuoc: {
    text: { light: '#00576a', dark: '#7ecbdd' },
    tint: { light: '#e4f4f8', dark: '#0f2931' },
    cover: '#003442',
  },
  nua: {
    text: { light: '#434850', dark: '#b9bec6' },
    tint: { light: '#eef0f4', dark: '#22252c' },
    cover: '#282d35',
  },
} as const satisfies Record<Dye, DyeColours>;

/** On the cover grounds of all dyes, in both themes. */
export const ON_COVER = { text: '#ffffff', soft: '#cdd8ec', gold: COLOURS.gold.light } as const;

/** The black of Tân Châu silk, in both themes. */
export const FOOTER = {
  ground: '#14161b',
  cloth: '#2b2e37',
  link: '#d5d8de',
  text: '#b9bec6',
} as const;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export type ColourToken = keyof typeof COLOURS;

type Themed = Readonly<Record<Theme, string>>;

interface DyeColours {
  readonly text: Themed;
  readonly tint: Themed;
  /** The deep ground of covers and bands, the same by day and night. */
  readonly cover: string;
}
