import type { Palette } from './dyes.ts';

export type DrumColours = Pick<Palette, 'raised' | 'body' | 'middle' | 'soft' | 'thread' | 'star'>;

/**
 * What is drawn on a drum, gathered by colour and cap instead of band by band: a colour written
 * once per group instead of once per circle saves a quarter of the bytes.
 */
export interface DrumLayers {
  soft: string;
  body: string;
  middle: string;
  thread: string;
  /** Round caps, in three sizes over each other: the ringlets. */
  ringlets: string;
  ringletHoles: string;
  dots: string;
  birds: string;
}

export function emptyLayers(): DrumLayers {
  return {
    soft: '',
    body: '',
    middle: '',
    thread: '',
    ringlets: '',
    ringletHoles: '',
    dots: '',
    birds: '',
  };
}

export function printLayers(layers: DrumLayers, colours: DrumColours): string {
  return (
    group(colours.soft, layers.soft) +
    group(colours.body, layers.body) +
    group(colours.middle, layers.middle) +
    group(colours.thread, layers.thread) +
    roundGroup(colours.soft, layers.ringlets) +
    roundGroup(colours.raised, layers.ringletHoles) +
    roundGroup(colours.thread, layers.dots) +
    (layers.birds && `<g fill="${colours.soft}">${layers.birds}</g>`)
  );
}

function group(stroke: string, content: string): string {
  return content && `<g stroke="${stroke}">${content}</g>`;
}

function roundGroup(stroke: string, content: string): string {
  return content && `<g stroke="${stroke}" stroke-linecap="round">${content}</g>`;
}
