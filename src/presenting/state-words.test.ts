import { expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { listTitle, stateWords } from './state-words.ts';

const portal = aPortal({
  preview: true,
  entries: [
    { id: 'xong', vi: { title: 'Tin đã đăng' } },
    { id: 'nhap', shared: { draft: true }, vi: { title: 'Tin còn viết' } },
    { id: 'hen', shared: { publishAt: '2099-12-01T07:00+07:00' }, vi: { title: 'Tin hẹn giờ' } },
  ],
});
const page = pageAt(portal, 'vi/tin-tuc/');

it('marks drafts in front of their titles', () => {
  expect(titleOf('nhap')).toBe('[Bản nháp] Tin còn viết');
});

it('says when a scheduled entry will be published', () => {
  expect(titleOf('hen')).toBe('[Hẹn đăng ngày 01/12/2099, 07:00] Tin hẹn giờ');
});

it('says nothing of what is public', () => {
  expect(titleOf('xong')).toBe('Tin đã đăng');
  expect(portal.entries.map((entry) => stateWords(entry, page)).filter(Boolean)).toHaveLength(2);
});

function titleOf(id: string): string | undefined {
  const entry = portal.entry.get(id);
  return entry && listTitle(entry, page);
}
