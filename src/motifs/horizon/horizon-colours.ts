/** The colours of a horizon by part, in both themes; style sheets call them `--hz-sun` and so on. */
export const horizonColours = {
  light: {
    sun: '#fbeccb',
    sun2: '#f5dda3',
    ray: '#c48d28',
    star: '#b3760a',
    echo: '#efe6cf',
    hill1: '#d3deec',
    hill2: '#aec1dc',
    hill3: '#8fa9ca',
    tree: '#4f7a64',
    f1: '#c3d8a4',
    f2: '#a2c48b',
    f3: '#86b279',
    furrow: '#739f68',
    water: '#dde9f3',
    glint: '#e0b24d',
    ink: '#1c2f57',
    palm: '#1c2f57',
    leaf: '#3c7a4e',
    grain: '#d2951a',
    w1: '#cfe0ee',
    w2: '#bcd3e6',
    w3: '#a9c5dd',
  },
  dark: {
    sun: '#28325c',
    sun2: '#323f74',
    ray: '#b3ae8c',
    star: '#f0d48a',
    echo: '#242d49',
    hill1: '#222c4a',
    hill2: '#1c2540',
    hill3: '#182036',
    tree: '#132422',
    f1: '#1f3f36',
    f2: '#19352e',
    f3: '#152c26',
    furrow: '#2a4d41',
    water: '#25375d',
    glint: '#e3c679',
    ink: '#0a0f1d',
    palm: '#2a3763',
    leaf: '#2f6049',
    grain: '#c79a45',
    w1: '#25375d',
    w2: '#20304f',
    w3: '#1b2944',
  },
} as const;

export type HorizonPart = keyof (typeof horizonColours)['light'];
export type HorizonColours = Readonly<Record<HorizonPart, string>>;

/** Names of the custom properties in place of colours, so that one drawing serves day and night. */
export function themedColours(): HorizonColours {
  const names = Object.keys(horizonColours.light).map((part) => [part, `var(--hz-${part})`]);
  // The keys are those of the table above; fromEntries only knows string.
  return Object.fromEntries(names) as HorizonColours;
}
