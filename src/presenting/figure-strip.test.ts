import { expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import type { Locale } from '../locale/locale.ts';
import { figureStrip } from './figure-strip.ts';

it('sets a unit small where two figures would not fit side by side on a phone', () => {
  expect([shown('vi'), shown('en')]).toEqual([
    { value: '21,3\u00a0triệu' },
    { value: '21.3', measure: 'million' },
  ]);
});

/** What stands for 21.3 million visits. */
function shown(locale: Locale) {
  const portal = aPortal();
  const [known] = Object.values(portal.facts);
  if (!known) throw new Error('The portal for tests has a fact.');
  const unit = { vi: 'triệu', en: 'million' };
  const label = { vi: 'lượt khách', en: 'visits' };
  const visits = { ...known, value: 21.3, unit, label };
  const page = pageAt({ ...portal, facts: { visits } }, `${locale}/`);
  const [figure] = figureStrip(['visits'], page);
  return figure && { value: figure.value, ...(figure.measure && { measure: figure.measure }) };
}
