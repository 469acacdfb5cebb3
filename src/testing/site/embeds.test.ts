import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMBED_VIEWS } from '../../domain/embed.ts';
import { address } from '../../portal/address.ts';
import { findViolations, sayViolation } from '../axe.ts';
import { attributesOf, built, dataOf, pathOf } from './embedded.ts';
import { scriptTag, section, shownIn, titlesIn, untilShown } from './embedded.ts';
import { embedFrom } from './foreign-host.ts';

describe('the element on another site', { timeout: 30_000 }, () => {
  const other = embedFrom(built);
  const load = () => scriptTag(other().script);

  it('shows every view, several on a page, and leaves nothing behind', async () => {
    const before = await other().open({ body: '' });
    const names = await globals(before);
    const all = EMBED_VIEWS.map((view) => section(attributesOf(view))).join('');
    const page = await other().open({ body: load() + all });
    await untilShown(page);
    expect(await shownIn(page)).toEqual(EMBED_VIEWS.map((view) => titlesIn(pathOf(view))));
    expect(await globals(page)).toEqual(names);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('follows the language of the page, unless it is told one', async () => {
    const body = `${load()}${section('')}${section('locale="vi"')}<div lang="vi-VN">${section('')}</div>`;
    const page = await other().open({ lang: 'en-GB', body });
    await untilShown(page);
    const [english, vietnamese] = [titlesIn('en/latest'), titlesIn('vi/latest')];
    expect(await shownIn(page)).toEqual([english, vietnamese, vietnamese]);
  });

  it('can be added later, and follows its attributes without asking twice', async () => {
    const asked: string[] = [];
    const page = await other().open({ body: load() }, async (tab) => {
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    });
    await page.evaluate(() => {
      const added = document.createElement('asean-section');
      added.setAttribute('count', '2');
      document.body.append(added);
    });
    await untilShown(page);
    expect(await shownIn(page)).toEqual([titlesIn('vi/latest', 2)]);
    await change(page, { count: '3', layout: 'cards', theme: 'dark' });
    await expect.poll(() => shownIn(page)).toEqual([titlesIn('vi/latest', 3)]);
    expect(asked.filter((file) => file.endsWith('.json'))).toHaveLength(1);
    await change(page, { view: 'section', section: 'news' });
    await expect.poll(() => shownIn(page)).toEqual([titlesIn('vi/section/news', 3)]);
  });

  it('looks the same where the host’s rules speak of everything', async () => {
    const hostile = `<style>html{font-size:62.5%!important}*,*::before{all:unset!important;color:red!important;font:40px/1 cursive!important}
      asean-section{display:none!important;opacity:0!important;transform:scale(.1)!important;position:fixed!important}
      a,h2,h3,p,li,ul{display:inline!important;text-transform:uppercase!important}</style>`;
    const body = `${load()}<div>${section('count="2"')}</div>`;
    const plain = await other().open({ body });
    const attacked = await other().open({ head: hostile, body });
    await untilShown(plain);
    await untilShown(attacked);
    const [calm, wild] = await Promise.all([looks(plain), looks(attacked)]);
    expect(wild).toEqual(calm);
    expect(calm[0]?.display).toBe('block');
  });

  it('works under a strict policy, with the directives that the page on embedding names', async () => {
    const folder = other().script.replace('v1.js', '');
    const policy = `default-src 'none'; script-src ${folder}; connect-src ${folder}; frame-src ${folder}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
    const said: string[] = [];
    const body = `${load()}${section('')}${section('view="events"')}<iframe src="${folder}v1/vi/latest/" title="Tin"></iframe>`;
    const page = await other().open({ policy, body }, async (tab) => {
      tab.on('console', (message) => said.push(message.text()));
    });
    await untilShown(page);
    expect(await shownIn(page)).toEqual([titlesIn('vi/latest'), titlesIn('vi/events')]);
    await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBeNull();
    expect(said).toEqual([]);
  });

  it('keeps its link where the network is slow or fails, or what it asks for cannot be', async () => {
    const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
      latest: () => new Promise(() => {}),
      events: (route) => route.abort(),
      'theme-of-the-year': (route) => route.fulfill({ status: 404, body: '{}', headers: CORS }),
      'search-box': (route) => route.fulfill({ body: '[1', headers: CORS }),
    };
    const broken = Object.keys(faults).map((view) => section(`view="${view}"`));
    const odd = ['view="entry"', 'view="entry" entry="../../x"', 'view="topic" topic="khong-co"'];
    const all = [...broken, ...odd.map(section)];
    const page = await other().open({ body: load() + all.join('') }, async (tab) => {
      for (const [view, fault] of Object.entries(faults)) await tab.route(`**/${view}.json`, fault);
    });
    await page.waitForFunction(() => customElements.get('asean-section'));
    await page.waitForTimeout(200);
    expect(await shownIn(page)).toEqual(all.map(() => undefined));
    const links = await page.getByRole('link', { name: 'Chuyên mục ASEAN' }).all();
    expect(await Promise.all(links.map((link) => link.isVisible()))).toEqual(all.map(() => true));
  });

  it('shows words as words, whatever they are, and follows no address that is not a page’s', async () => {
    const bad = '<img src=x onerror="globalThis.broken=1"><script>broken=1</script>';
    const item = {
      ...dataOf('vi/latest').items[0],
      title: bad,
      text: bad,
      url: 'javascript:broken=1',
    };
    const data = { ...dataOf('vi/latest'), items: [item] };
    const page = await other().open({ body: load() + section('') }, async (tab) => {
      await tab.route('**/latest.json', (route) => route.fulfill({ json: data, headers: CORS }));
    });
    await untilShown(page);
    expect(await shownIn(page)).toEqual([[bad]]);
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
    expect(await page.locator('.asean-embed-name a').getAttribute('href')).toBeNull();
  });

  it('moves nothing where the host keeps its place', async () => {
    const style =
      '<style>asean-section{--asean-min-height:40rem;min-height:40rem;display:block}</style>';
    const body = `${load()}${section('count="3"')}<p>Phần còn lại của trang.</p>`;
    const page = await other().open({ head: style, body }, async (tab) => {
      await tab.addInitScript(() => {
        Object.assign(globalThis, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const each of list.getEntries())
            Reflect.set(
              globalThis,
              'moved',
              Number(Reflect.get(globalThis, 'moved')) + Number(Reflect.get(each, 'value')),
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
    });
    await untilShown(page);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toBe(0);
  });

  it('can be used by everybody, in its three themes', async () => {
    const shown = ['light', 'auto', 'dark'].map(
      (theme) => `theme="${theme}" layout="cards" count="2"`,
    );
    const body = [...shown, 'view="events"', 'view="search-box" theme="auto"']
      .map(section)
      .join('');
    const { browser, addressOf } = other();
    const style =
      '<style>html{color-scheme:light dark}a{display:inline-block;min-height:24px}</style>';
    const pages = [addressOf({ head: style, body: load() + body })];
    const options = { themes: ['light', 'dark'], widths: [320, 1280] } as const;
    const found = await findViolations({ browser, pages, ...options });
    expect(found.filter(({ selector }) => selector.includes('asean')).map(sayViolation)).toEqual(
      [],
    );
  });

  it('is only loaded unaltered by those who pinned it, as the page on embedding says', async () => {
    const guide = await (await other().browser.newContext({ javaScriptEnabled: false })).newPage();
    await guide.goto(other().portal + address.single('vi', 'embedding'));
    const code = (await guide.locator('#pinned-script').textContent()) ?? '';
    const pinned = code.replace(/https:\/\/[^"]+(?=embed\/v1\.)/, other().portal);
    const right = await other().open({ body: pinned + section('') });
    await untilShown(right);
    expect(await shownIn(right)).toEqual([titlesIn('vi/latest')]);
    const wrong = await other().open({ body: pinned.replace('sha384-', 'sha384-A') + section('') });
    await wrong.waitForLoadState('load');
    expect(await wrong.evaluate(() => customElements.get('asean-section') === undefined)).toBe(
      true,
    );
    expect(await wrong.getByRole('link', { name: 'Chuyên mục ASEAN' }).isVisible()).toBe(true);
  });
});

const CORS = { 'Access-Control-Allow-Origin': '*' };

function change(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  return page.locator('asean-section').evaluate((element, values) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  }, attributes);
}

function globals(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(globalThis).toSorted());
}

/** How the element, and what is in it, come out on the screen. */
async function looks(page: Page) {
  return page.locator('asean-section').evaluate((element) => {
    const inside = element.shadowRoot?.querySelectorAll('*') ?? [];
    return [element, ...inside].map((each) => {
      const { display, color, fontSize, fontFamily, lineHeight, opacity, position, textTransform } =
        getComputedStyle(each);
      return { display, color, fontSize, fontFamily, lineHeight, opacity, position, textTransform };
    });
  });
}
