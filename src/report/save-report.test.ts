import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { saveReport } from './save-report.ts';

const file = (name: string, text: string) => ({ name, content: Buffer.from(text) });
const FILES = [file('a.docx', 'mới'), file('a.csv', 'danh mục')];

describe('saveReport', () => {
  it('writes what is not there', () => {
    using folder = tempFolder();
    const inside = path.join(folder.path, 'reports', 'vi-du');
    expect(saveReport(inside, FILES)).toEqual({ ok: true, written: ['a.docx', 'a.csv'], same: [] });
    expect(readdirSync(inside)).toEqual(['a.csv', 'a.docx']);
  });

  it('changes nothing the second time', () => {
    using folder = tempFolder();
    saveReport(folder.path, FILES);
    expect(saveReport(folder.path, FILES)).toEqual({
      ok: true,
      written: [],
      same: ['a.docx', 'a.csv'],
    });
  });

  it('keeps what somebody has filled in, and then writes none of the files', () => {
    using folder = tempFolder({ 'a.docx': 'đã điền' });
    expect(saveReport(folder.path, FILES)).toEqual({ ok: false, kept: ['a.docx'] });
    expect(readdirSync(folder.path)).toEqual(['a.docx']);
    expect(readFileSync(path.join(folder.path, 'a.docx'), 'utf8')).toBe('đã điền');
  });

  it('replaces it when it is told to', () => {
    using folder = tempFolder({ 'a.docx': 'đã điền' });
    expect(saveReport(folder.path, FILES, { force: true })).toMatchObject({ ok: true });
    expect(readFileSync(path.join(folder.path, 'a.docx'), 'utf8')).toBe('mới');
  });
});
