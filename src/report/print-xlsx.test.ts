import { describe, expect, it } from 'vitest';
import { aReport } from '../testing/a-report.ts';
import { SITE } from '../testing/a-portal.ts';
import { readZip, rootsOf } from '../testing/read-zip.ts';
import { printXlsx } from './print-xlsx.ts';

const REPORT = aReport([{ id: 'tin', vi: { title: '=1+1 & "hai"' } }, { id: 'hai' }]);
const BYTES = await printXlsx(REPORT, SITE, 'vi');
const PARTS = readZip(BYTES);
const sheets = [...PARTS].filter(([name]) => name.startsWith('xl/worksheets/sheet'));

describe('the workbook', () => {
  it('is well-formed in every part', () => {
    expect(rootsOf(PARTS)).toHaveLength(PARTS.size);
    expect(rootsOf(PARTS)).not.toContain('');
  });

  it('is the same twice', async () => {
    const again = await printXlsx(REPORT, SITE, 'vi');
    expect(Buffer.from(again).equals(Buffer.from(BYTES))).toBe(true);
    expect(new Set([...PARTS.values()].map(({ moment }) => moment))).toEqual(new Set([0x00210000]));
  });

  it('has a sheet for figures, entries, events, works and plans', () => {
    const names = PARTS.get('xl/workbook.xml')?.text.matchAll(/<sheet [^>]*name="([^"]+)"/g) ?? [];
    expect([...names].map(([, name]) => name)).toEqual([
      'Số liệu tổng hợp',
      'Danh mục',
      'Sự kiện',
      'Tư liệu',
      'Kế hoạch',
    ]);
  });

  it('holds no formula, whatever a title says', () => {
    expect(sheets.filter(([, { text }]) => text.includes('<f>'))).toEqual([]);
    expect(PARTS.get('xl/sharedStrings.xml')?.text).toContain('=1+1 &amp; ');
  });

  it('has the figures as numbers', () => {
    expect(sheets[0]?.[1].text).toMatch(/<c r="B2"[^>]*><v>2<\/v>/);
  });
});
