import { describe, expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { entryFacts } from './entry-facts.ts';
import { entryHref } from './items.ts';
import { documentRow } from './library.ts';

/** The plans that portals carry out are often held as copies without number or day. */
describe('a document whose copy gives neither number nor day', () => {
  const portal = aPortal({
    entries: [
      {
        kind: 'document',
        shared: { number: undefined, issued: '2022-04', effective: undefined, file: undefined },
      },
    ],
  });
  const [entry] = portal.entries;
  if (!entry) throw new Error('The portal has this document.');
  const home = pageAt(portal, portal.routes[0]?.path ?? '');
  const page = pageAt(portal, entryHref(entry, home).replace('/asean/', ''));

  it('is listed by its form and the month of issue', () => {
    expect(documentRow(entry, page).details.slice(0, 2)).toEqual(['Quyết định', 'tháng 4/2022']);
  });

  it('says in the list whether it is in force', () => {
    expect(documentRow(entry, page).details.at(-1)).toBe('Còn hiệu lực');
  });

  it('says of each what is not known', () => {
    const rows = Object.fromEntries(
      entryFacts(entry, page).map(({ label, value }) => [label, value]),
    );
    expect(rows).toMatchObject({
      'Số, ký hiệu': 'Chưa có thông tin',
      'Ngày ban hành': 'tháng 4/2022',
      'Ngày hiệu lực': 'Chưa có thông tin',
    });
  });
});
