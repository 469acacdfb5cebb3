import { describe, expect, it } from 'vitest';
import { parseBody } from '../markdown/parse-body.ts';
import { bodyReason } from './body-reason.ts';

describe('bodyReason', () => {
  it.each([
    ['Nhiệt độ {', 'dấu { mở ra mà không có dấu } đóng lại.'],
    ['</Note>', 'có </Note> mà trước đó không mở <Note>.'],
    ['Dưới <5 tuổi.', 'sau dấu < không phải một thành phần viết đúng.'],
    ['a '.repeat(300_000), 'bài dài quá 400.000 ký tự.'],
  ])('of %j is %j', (source, reason) => {
    const parsed = parseBody(source);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : bodyReason(parsed.reason, '').vi).toBe(reason);
  });

  it('is a plain sentence for what the parser may say one day', () => {
    expect(bodyReason('1:1: Something new', '').vi).toBe('cú pháp không đúng.');
  });
});
