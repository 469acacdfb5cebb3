import { describe, expect, it } from 'vitest';
import { stampIn, stampState, withStamp } from './stamp-state.ts';
import { changeLines } from './words.ts';

const BEFORE =
  '---\ntitle: Một\n---\n\nĐoạn một.\n\n## Phần\n\nĐoạn hai dài hơn mười chữ để thấy chỗ nó bị cắt ngắn.\n';
const AFTER = BEFORE.replace('Đoạn hai', 'Đoạn nay');
const TRANSLATION = '---\ntitle: One\ntranslates: pending\n---\n\nOne.\n\n## Part\n\nTwo.\n';

describe('stampState', () => {
  it('is never before the first stamp', () => {
    expect(state(BEFORE, TRANSLATION)).toMatchObject({ is: 'never', total: 3, translated: 3 });
  });

  it('is current just after it', () => {
    expect(state(BEFORE, stamped(BEFORE))).toEqual({ is: 'current' });
  });

  it('tells which paragraphs have changed, under what heading and on what line', () => {
    const behind = state(AFTER, stamped(BEFORE));
    expect(behind).toMatchObject({ is: 'behind', total: 3, removed: 1 });
    if (behind.is !== 'behind') throw new Error('It is not behind.');
    expect(changeLines('a.mdx', behind, 'vi')).toEqual([
      'a.mdx: chậm hơn bản gốc 1/3 đoạn.',
      '  dòng 9: [Phần] Đoạn nay dài hơn mười chữ để thấy chỗ nó …',
      '  1 đoạn cũ không còn hoặc đã viết lại.',
    ]);
  });

  it('says when both texts do not have the same number of paragraphs', () => {
    const behind = state(AFTER, stamped(BEFORE).replace('\n\nTwo.', ''));
    if (behind.is !== 'behind') throw new Error('It is not behind.');
    expect(changeLines('a.mdx', behind, 'en').at(-1)).toBe(
      '  Note: the original has 3 paragraphs, the translation 2.',
    );
  });

  it('is unfinished while something is still to be written', () => {
    expect(state(BEFORE, TRANSLATION.replace('Two.', '[to write]'))).toEqual({ is: 'unfinished' });
  });

  it.each([
    ['an original that cannot be read', BEFORE.replace('Đoạn một.', 'Đoạn {'), TRANSLATION],
    ['a translation without the line for it', BEFORE, BEFORE],
  ])('is unreadable with %s', (_, original, translation) => {
    expect(state(original, translation)).toEqual({ is: 'unreadable' });
  });
});

describe('withStamp', () => {
  it('changes the one line, and keeps how lines end', () => {
    const windows = TRANSLATION.replaceAll('\n', '\r\n');
    expect(withStamp(windows, 'aaaaaa $& bbbbbb')).toBe(
      windows.replace('pending', () => 'aaaaaa $& bbbbbb'),
    );
    expect(stampIn(windows)).toBe('pending');
  });
});

function state(original: string, translation: string) {
  return stampState({ locale: 'vi', source: original }, { locale: 'en', source: translation });
}

function stamped(original: string): string {
  const never = state(original, TRANSLATION);
  return withStamp(TRANSLATION, never.is === 'never' ? never.stamp : '');
}
