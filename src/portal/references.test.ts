import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { targetOf } from './references.ts';

const portal = aPortal({
  entries: [
    { id: 'rcep' },
    { id: 'chi-vi', en: null },
    { id: 'aec', kind: 'explainer', shared: { explains: 'aec' } },
  ],
});

describe('targetOf', () => {
  it.each([
    ['entry:rcep', 'vi/tin-tuc/muc-rcep/', ''],
    ['entry:rcep#loi-ich', 'vi/tin-tuc/muc-rcep/', 'loi-ich'],
    ['entry:aec', 'vi/tru-cot/cong-dong-kinh-te/', ''],
    ['section:events', 'vi/lich/', ''],
    ['pillar:aec', 'vi/tru-cot/cong-dong-kinh-te/', ''],
    ['audience:people', 'vi/danh-cho/nguoi-dan/', ''],
    ['view:search', 'vi/tim-kiem/', ''],
    ['/vi/tin-tuc/', 'vi/tin-tuc/', ''],
    ['/vi/tin-tuc', 'vi/tin-tuc/', ''],
    ['/en/news/#x', 'en/news/', 'x'],
  ])('leads %s to /%s', (href, path, anchor) => {
    expect(targetOf(href, 'vi', portal)).toMatchObject({ is: 'route', path, anchor });
  });

  it('leads to the page in the language of the text', () => {
    expect(targetOf('entry:rcep', 'en', portal)).toMatchObject({ path: 'en/news/entry-rcep/' });
  });

  it.each(['https://asean.org/a?b=c#d', 'http://asean.org'])('takes %s for outside', (href) => {
    expect(targetOf(href, 'vi', portal)).toEqual({ is: 'outside', href });
  });

  it('takes an anchor for a place on the page, and a mail address for one', () => {
    expect(targetOf('#loi-ich', 'vi', portal)).toEqual({ is: 'anchor', anchor: 'loi-ich' });
    const href = 'mailto:a@vi-du.gov.vn';
    expect(targetOf(href, 'vi', portal)).toEqual({ is: 'mail', href });
  });

  it.each([
    ['entry:rcp', 'rcp'],
    ['section:new', 'new'],
    ['/vi/khong-co/', '/vi/khong-co/'],
    ['/', '/'],
  ])('leads %s nowhere', (href, word) => {
    expect(targetOf(href, 'vi', portal)).toEqual({ is: 'nowhere', word });
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>x()</script>',
    'file:///etc/passwd',
    '//vi-du.vn/a',
    'https://',
    'http://[',
    'mailto:',
    'mailto:a b@c.vn',
    'tin-tuc/',
    '../vi/',
    'rcep',
    '',
  ])('refuses %j', (href) => {
    expect(targetOf(href, 'vi', portal)).toEqual({ is: 'refused' });
  });
});
