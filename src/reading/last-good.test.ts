import { describe, expect, it } from 'vitest';
import { finding } from '../domain/finding.ts';
import { aManuscript } from '../testing/a-manuscript.ts';
import { entryTexts } from '../testing/an-entry.ts';
import { keepLastGood } from './last-good.ts';

const texts = [...entryTexts({ id: 'a' }), ...entryTexts({ id: 'b' })];
const earlier = aManuscript({ texts });
const broken = texts[0]?.file ?? '';

describe('keepLastGood', () => {
  it('keeps a text that cannot be read for the moment, in its place', () => {
    const now = aManuscript({
      texts: texts.slice(1),
      findings: [
        finding(
          'bad-date',
          { file: broken },
          { field: 'date', example: '', form: '', value: 'hôm qua' },
        ),
      ],
    });
    const kept = keepLastGood(earlier, now);
    expect(kept.texts.map(({ file }) => file)).toEqual(texts.map(({ file }) => file).toSorted());
    expect(kept.findings).toEqual(now.findings);
  });

  it('lets go of a text that was taken away', () => {
    const now = aManuscript({ texts: texts.slice(1) });
    expect(keepLastGood(earlier, now)).toEqual(now);
  });

  it('keeps everything while a file of data cannot be read', () => {
    const file = 'content/facts.yaml';
    const findings = [finding('unreadable-yaml', { file }, { reason: '…' })];
    const kept = keepLastGood(earlier, aManuscript({ texts: [], facts: {}, findings }));
    expect(kept.texts).toEqual(earlier.texts);
    expect(kept.facts).toEqual(earlier.facts);
    expect(kept.findings).toEqual(findings);
  });
});
