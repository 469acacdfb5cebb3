import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { anEdition } from '../testing/an-edition.ts';
import { NOW } from '../testing/now.ts';
import { deskOf } from './desk.ts';
import { printDesk } from './print-desk.ts';

const PLAN = { title: { vi: 'Kế hoạch A', en: 'Plan A' }, period: '2026', reportBy: '12-10' };
const DESK = deskOf(
  aPortal({
    edition: anEdition({ plans: [PLAN] }),
    entries: [
      { id: 'dang', shared: { pillars: ['aec'] } },
      { id: 'hen', vi: { title: 'Tin <hẹn> & giờ' }, shared: { publishAt: '2026-12-01T07:00' } },
    ],
    preview: true,
  }),
  NOW,
);

describe('printDesk as text', () => {
  it('says in Vietnamese which build publishes what is scheduled', () => {
    expect(printDesk(DESK, 'text', { locale: 'vi' })).toContain(
      `Đã hẹn giờ (1)
  Tin <hẹn> & giờ
    lần dựng đầu tiên từ 07:00, 01/12/2026 sẽ đăng
    content/editions/vi-du/news/hen
`,
    );
  });

  it('says in English when a report is due', () => {
    expect(printDesk(DESK, 'text', { locale: 'en' })).toContain(
      'Reports due (1)\n  Plan A\n    by 10 December 2026, in 20 days\n',
    );
  });

  it('says that there is nothing, where there is nothing', () => {
    expect(printDesk(DESK, 'text', { locale: 'vi' })).toContain('Bản nháp (0)\n  Không có.\n');
  });

  it('counts what is published', () => {
    expect(printDesk(DESK, 'text', { locale: 'vi' })).toMatch(
      /Đã đăng: 1 mục[^]*Theo trụ cột[^]* 1 {2}Cộng đồng Kinh tế/,
    );
  });
});

describe('printDesk as JSON', () => {
  it('gives programs the moments to build again', () => {
    const written: unknown = JSON.parse(printDesk(DESK, 'json', { locale: 'vi' }));
    expect(written).toMatchObject({
      edition: 'vi-du',
      now: '2026-11-20T12:00+07:00',
      rebuilds: ['2026-12-01T07:00+07:00'],
      scheduled: [{ id: 'hen', rebuild: '2026-12-01T07:00+07:00' }],
      deadlines: [{ day: '2026-12-10', daysLeft: 20, passed: null }],
      counts: { pillar: { aec: 1 }, month: { '2026-11': 1 } },
    });
  });
});

describe('printDesk as HTML', () => {
  const page = printDesk(DESK, 'html', { locale: 'vi' });

  it('lets nothing that is written become markup', () => {
    expect(page).toContain('Tin &lt;hẹn&gt; &amp; giờ');
    expect(page).not.toContain('<hẹn>');
  });

  it('asks nobody for anything', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/ (src|href|style|on\w+)=/);
  });
});
