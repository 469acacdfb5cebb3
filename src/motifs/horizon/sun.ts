import { drum } from '../drum.ts';
import { tenth } from '../svg-number.ts';
import { SKYLINE, type Scene, SUN, WIDTH } from './scene.ts';

/** The drum over the land: the sun by day, the moon by night. */
export function sun({ random, colours, idPrefix }: Scene): string {
  const face = drum({
    radius: SUN.radius,
    detail: 3,
    random,
    idPrefix,
    colours: {
      raised: colours.sun,
      body: colours.sun2,
      middle: colours.ray,
      soft: colours.ray,
      thread: colours.star,
      star: colours.star,
    },
  });
  // The clip begins high above the frame: the echoes may rise beyond it where it is not cut.
  return (
    `<clipPath id="${idPrefix}c"><path d="M0-400h${WIDTH}V${tenth(SKYLINE)}H0z"/></clipPath>` +
    `<g clip-path="url(#${idPrefix}c)"><g fill="none" transform="translate(${tenth(SUN.x)} ${tenth(SUN.y)})">` +
    `${echoes(colours.echo)}${face}</g></g>`
  );
}

function echoes(colour: string): string {
  const rings = [1, 2, 3, 4, 5].map((step) => {
    const radius = SUN.radius * (1 + 0.12 * step + 0.02 * step * step);
    return `<circle r="${tenth(radius)}"/>`;
  });
  return `<g stroke="${colour}" stroke-width="1.5">${rings.join('')}</g>`;
}
