import { finding, type Finding } from '../domain/finding.ts';

/** Git writes seven of a sign at the beginning of a line; a heading has no line of = below it here. */
const MARK = /^(?:<{7}|>{7}|\|{7}) |^={7}$/;

/** Where Git left both versions of a place. Until one is chosen the rest cannot be judged. */
export function mergeFindings(file: string, source: string): Finding[] {
  if (!/^(?:<{7}|={7}|>{7})/m.test(source)) return [];
  const marks = source
    .split('\n')
    .flatMap((text, index) => (MARK.test(text.trimEnd()) ? [{ text, line: index + 1 }] : []));
  const openings = marks.filter(({ text }) => text.startsWith('<'));
  const told = openings.length > 0 ? openings : marks.slice(0, 1);
  return told.map(({ text, line }) =>
    finding('merge-marks', { file, line }, { mark: text.slice(0, 7) }),
  );
}
