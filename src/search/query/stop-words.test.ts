import { expect, it } from 'vitest';
import { subjectWords } from './stop-words.ts';

const subject = (query: string, locale: 'vi' | 'en' = 'vi') =>
  subjectWords(query.split(' '), locale).join(' ');

it('leaves out what only asks', () => {
  expect(subject('asean là gì')).toBe('asean');
  expect(subject('which countries are in asean', 'en')).toBe('countries asean');
});

it('leaves out the year that is asked for, not the one in a name', () => {
  expect(subject('việt nam gia nhập asean năm nào')).toBe('việt nam gia nhập asean');
  expect(subject('viet nam gia nhap asean nam nao')).toBe('viet nam gia nhap asean');
  expect(subject('what year did viet nam join asean', 'en')).toBe('viet nam join asean');
});

it('leaves out the hour that is asked for', () => {
  expect(subject('chợ nổi họp mấy giờ')).toBe('chợ nổi họp');
  expect(subject('what time is the festival', 'en')).toBe('festival');
});

it('keeps everything where every word is a common one', () => {
  expect(subject('là gì')).toBe('là gì');
});
