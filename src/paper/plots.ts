import { markup, type Markup } from './markup.ts';

interface Bar {
  readonly label: string;
  readonly count: number;
}

interface Plot {
  readonly caption: string;
  readonly heads: readonly [what: string, count: string];
  readonly bars: readonly Bar[];
}

/** A table whose rows carry their bar: the figures are read, the bars are seen. */
export function barTable({ caption, heads, bars }: Plot): Markup {
  const most = largest(bars);
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${heads[0]}</th>
          <th scope="col" class="number">${heads[1]}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({ label, count }) =>
            markup`<tr>
              <th scope="row">${label}</th>
              <td class="number">${count}</td>
              <td class="bar">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y="1" width="${rounded((count / most) * 100)}" height="8" />
                </svg>
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}

const WIDTH = 640;
const HEIGHT = 200;
const FOOT = 24;
const HEAD = 18;

/** A single column would be a wall. */
const FEWEST = 6;

/** Columns side by side, for what goes on in time. A table with the same figures stands beside it. */
export function columnPlot({ caption, bars }: Omit<Plot, 'heads'>): Markup {
  const most = largest(bars);
  const step = WIDTH / Math.max(bars.length, FEWEST);
  return markup`<figure>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${caption}">
      ${bars.map((bar, index) => columnOf(bar, index * step, step, most))}
    </svg>
    <figcaption>${caption}</figcaption>
  </figure> `;
}

function columnOf({ label, count }: Bar, x: number, step: number, most: number): Markup {
  const height = (count / most) * (HEIGHT - FOOT - HEAD);
  const top = HEIGHT - FOOT - height;
  const middle = rounded(x + step / 2);
  return markup`<rect
      x="${rounded(x + step * 0.15)}"
      y="${rounded(top)}"
      width="${rounded(step * 0.7)}"
      height="${rounded(height)}"
    />
    <text x="${middle}" y="${rounded(top - 4)}" text-anchor="middle">${count}</text>
    <text x="${middle}" y="${HEIGHT - 8}" text-anchor="middle">${label}</text> `;
}

function largest(bars: readonly Bar[]): number {
  return Math.max(1, ...bars.map(({ count }) => count));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
