/**
 * The portal’s own mark, a small drum face on a 40 grid round 20,20. Its star has twelve rays, so
 * that it is nobody’s emblem or flag.
 */
export const MARK = {
  size: 40,
  rings: [
    { radius: 17.6, width: 1 },
    { radius: 14.9, width: 2.6, dashes: `0 ${dotStep(14.9, 28)}` },
    { radius: 12, width: 0.9 },
  ],
  star: starPath(12, 10.4, 4),
} as const;

function dotStep(radius: number, dots: number): string {
  return ((2 * Math.PI * radius) / dots).toFixed(3);
}

function starPath(rays: number, outer: number, inner: number): string {
  const corners = Array.from({ length: rays * 2 }, (_, index) => {
    const angle = (index / rays) * Math.PI - Math.PI / 2;
    const distance = index % 2 ? inner : outer;
    const x = 20 + Math.cos(angle) * distance;
    const y = 20 + Math.sin(angle) * distance;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}
