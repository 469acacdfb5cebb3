import { describe, expect, it } from 'vitest';
import { drum } from './drum.ts';
import { palette } from './dyes.ts';
import type { Detail } from './frames.ts';
import { fnv1a32, mulberry32 } from './random.ts';

function aDrum(key: string, detail: Detail = 3): string {
  const random = mulberry32(fnv1a32(key));
  return drum({ radius: 150, detail, random, colours: palette('cham', 'trong'), idPrefix: 'd' });
}

/** The star is the last path: one point per ray outside and one inside. */
function raysOf(drawing: string): number {
  const path = drawing.match(/<path d="M([^"]+)Z"\/><circle r="[\d.]+"\/><\/g>$/)?.[1] ?? '';
  return (path.match(/-?\d*\.?\d+/g) ?? []).length / 4;
}

describe('drum', () => {
  it('has a star of 10, 12, 14 or 16 rays, and uses all four', () => {
    const rays = new Set(Array.from({ length: 400 }, (_, index) => raysOf(aDrum(`d${index}`))));
    expect([...rays].sort()).toEqual([10, 12, 14, 16]);
  });

  it.each([1, 2, 3] as const)('gives every circle a size at detail %d', (detail) => {
    for (let index = 0; index < 100; index++) {
      expect(aDrum(`d${index}`, detail)).not.toMatch(/NaN|undefined|r="-|width="-/);
    }
  });

  it('draws its dashes as lengths, for renderers that ignore pathLength', () => {
    expect(aDrum('d1')).not.toContain('pathLength');
  });
});
