import { printFindings } from '../checks/print-findings.ts';
import { buildPortal } from '../portal/build-portal.ts';
import type { Manuscript } from '../reading/manuscript.ts';

/** While somebody writes: what is wrong, in Vietnamese, each time it is not what it was before. */
export function sayFindings(now: () => Date): (manuscript: Manuscript) => void {
  let said: string | undefined;
  return (manuscript) => {
    const { findings } = buildPortal(manuscript, { now: now(), preview: true });
    const colour = process.stdout.isTTY;
    const printed = printFindings(findings, 'text', { locale: 'vi', colour });
    if (printed !== said) process.stdout.write(printed);
    said = printed;
  };
}
