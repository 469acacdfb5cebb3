import { describe, expect, it } from 'vitest';
import { address } from '../../portal/address.ts';
import { built, dataOf, fragmentOf, nameFor, titlesIn, untilShown } from './embedded.ts';
import { shownIn } from './embedded.ts';
import { embedFrom } from './foreign-host.ts';

describe('the page on embedding', { timeout: 30_000 }, () => {
  const portal = embedFrom(built, { permissions: ['clipboard-read', 'clipboard-write'] });
  const openGuide = async (locale: 'vi' | 'en') => {
    const context = await portal().browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(portal().portal + address.single(locale, 'embedding'));
    await untilShown(page);
    return page;
  };
  const codes = ['element', 'frame', 'html', 'link'];

  it.each(['vi', 'en'] as const)(
    'shows four ready snippets without a script, in %s',
    async (locale) => {
      const context = await portal().browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(portal().portal + address.single(locale, 'embedding'));
      const texts = await page.locator('.builder pre').allTextContents();
      expect(
        texts.map(
          (text) =>
            text.includes(`v1/${locale}/latest`) ||
            text.includes(`locale="${locale}"`) ||
            text.includes('asean-embed'),
        ),
      ).toEqual([true, true, true, true]);
      expect(await page.locator('form [name="view"]').isVisible()).toBe(false);
      expect(texts[2]).toBe(fragmentOf(`${locale}/latest`).trim());
    },
  );

  it('is used by keyboard alone: chosen, seen and copied', async () => {
    const page = await openGuide('vi');
    await page.getByLabel('Nội dung', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('#embed-pillar').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('#embed-element').textContent())
      .toContain('layout="cards"');
    const code = (await page.locator('#embed-element').textContent()) ?? '';
    expect(code).toMatch(/locale="en" view="pillar" pillar="\w+" layout="cards"/);
    await page.locator('[data-copy-code="embed-element"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    expect(await page.locator('[data-copy-code="embed-element"]').textContent()).toContain(
      'Đã chép',
    );
  });

  it('changes the preview and all four snippets together', async () => {
    const page = await openGuide('en');
    const name = nameFor('topic') ?? '';
    await page.locator('#embed-view').selectOption('topic');
    await page.locator('#embed-topic').selectOption(name);
    await page.locator('[name="count"][value="3"]').check({ force: true });
    const expected = titlesIn(`en/topic/${name}`, 3);
    await expect.poll(() => shownIn(page)).toEqual([expected]);
    const texts = await Promise.all(codes.map((id) => page.locator(`#embed-${id}`).textContent()));
    expect(texts[0]).toContain(`view="topic" topic="${name}" count="3"`);
    expect(texts[1]).toContain(`/embed/v1/en/topic/${name}/"`);
    expect(texts[2]?.match(/<li /g)).toHaveLength(expected.length);
    expect(fragmentOf(`en/topic/${name}`)).toContain(texts[2]?.split('</li>')[0]);
    expect(texts[3]).toMatch(new RegExp(`/embed/v1/en/topic/${name}/$`));
    expect(texts[0]).toContain(dataOf(`en/topic/${name}`).url);
    const width = () => page.locator('.preview-place').evaluate((place) => place.clientWidth);
    const widths: number[] = [];
    for (const chosen of ['narrow', 'medium', 'wide']) {
      await page.locator(`[name="width"][value="${chosen}"]`).check({ force: true });
      widths.push(await width());
    }
    expect(widths).toEqual([300, 520, 800]);
  });

  it('finds the article of any address, and says when there is none', async () => {
    const page = await openGuide('vi');
    const name = nameFor('entry') ?? '';
    const { url } = dataOf(`vi/entry/${name}`);
    await page.locator('#embed-view').selectOption('entry');
    await page.locator('#embed-entry').fill(url);
    await page.locator('#embed-entry').blur();
    await expect.poll(() => page.locator('#embed-link').textContent()).toBe(url);
    await expect.poll(() => shownIn(page)).toEqual([titlesIn(`vi/entry/${name}`)]);
    await page.locator('#embed-entry').fill('https://vi-du.gov.vn/asean/vi/tin-tuc/');
    await page.locator('#embed-entry').blur();
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toContain('không phải của một bài');
  });
});
