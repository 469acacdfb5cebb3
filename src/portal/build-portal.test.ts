import { describe, expect, it } from 'vitest';
import type { Shared } from '../domain/entry/entry.ts';
import { aManuscript } from '../testing/a-manuscript.ts';
import { aBuilding, aPortal } from '../testing/a-portal.ts';
import { entryTexts } from '../testing/an-entry.ts';
import { NOW } from '../testing/now.ts';
import type { Text } from '../reading/text.ts';
import { buildPortal } from './build-portal.ts';

describe('buildPortal', () => {
  it('publishes neither drafts nor what waits for its time', () => {
    const entries = [
      { id: 'xong' },
      { id: 'nhap', shared: { draft: true } },
      { id: 'hen', shared: { publishAt: '2026-12-01' } },
    ];
    expect(aPortal({ entries }).entries.map(({ id }) => id)).toEqual(['xong']);
    const previewed = aPortal({ entries, preview: true }).entries;
    expect(previewed.map(({ id }) => id).toSorted()).toEqual(['hen', 'nhap', 'xong']);
  });

  it('puts the newest first, and those of one day by name', () => {
    const days = { b: '2026-11-01', a: '2026-11-01', c: '2026-11-02' };
    const entries = Object.entries(days).map(([id, date]) => ({ id, shared: { date } }));
    expect(aPortal({ entries }).entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('gives the same portal whatever order the texts were read in', () => {
    const texts = ['a', 'b', 'c'].flatMap((id) => entryTexts({ id }));
    const one = buildPortal(aManuscript({ texts }), { now: NOW });
    const other = buildPortal(aManuscript({ texts: texts.toReversed() }), { now: NOW });
    expect(other.portal.routes).toEqual(one.portal.routes);
    expect(other.portal.related).toEqual(one.portal.related);
  });

  it('resolves facts with their sources', () => {
    expect(aPortal().facts['so-thanh-vien']).toMatchObject({
      id: 'so-thanh-vien',
      source: { publisher: 'Báo Một' },
    });
  });

  it('keeps what reading found wrong', () => {
    const found = { rule: 'not-nfc', file: 'a', values: { sample: 'b' } } as const;
    expect(aBuilding({ findings: [found] }).findings).toContainEqual(found);
  });
});

describe('10,000 entries in two languages', () => {
  it('are resolved in under three seconds and half a gigabyte', () => {
    const manuscript = aManuscript({ texts: manyTexts(10_000) });
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const started = process.cpuUsage();
    const { portal, findings } = buildPortal(manuscript, { now: NOW });
    const { user, system } = process.cpuUsage(started);
    const megabytes = (process.memoryUsage().heapUsed - before) / 1_000_000;
    expect(findings).toEqual([]);
    expect(portal.entries).toHaveLength(10_000);
    expect(portal.routes.length).toBeGreaterThan(20_000);
    expect((user + system) / 1_000_000).toBeLessThan(3);
    expect(megabytes).toBeLessThan(500);
  });
});

const TOPICS = ['origin', 'culture'];
const PILLARS = ['apsc', 'aec', 'ascc'] as const;

/** One real entry, many times, under other names, days, topics and pillars. */
function manyTexts(count: number): Text[] {
  const models = entryTexts({
    vi: { body: 'Một đoạn. [Xem](entry:tin-1#loi-ich)\n\n## Lợi ích\n\nHai.' },
    en: { body: 'One. [See](entry:tin-1#gains)\n\n## Gains\n\nTwo.' },
    shared: { topics: ['origin'] },
  });
  return Array.from({ length: count }, (_, index) =>
    models.map((model) => copyOf(model, index)),
  ).flat();
}

function copyOf(model: Text, index: number): Text {
  const id = `tin-${index}`;
  const folder = `content/editions/vi-du/news/${id}`;
  const slug = model.locale === 'vi' ? `muc-${index}` : `entry-${index}`;
  const copy = {
    ...model,
    entry: id,
    folder,
    file: `${folder}/index.${model.locale}.mdx`,
    words: { ...model.words, slug },
  };
  if (!model.shared) return copy;
  // Spreading keeps the kind and its fields, which the type of a union cannot follow.
  return { ...copy, shared: { ...model.shared, ...variety(index) } as Shared };
}

function variety(index: number) {
  const date = new Date(Date.UTC(2016, 0, 1 + (index % 3900))).toISOString().slice(0, 10);
  const topics = [TOPICS[index % 2] ?? 'origin'];
  return { date, topics, pillars: [PILLARS[index % 3] ?? 'aec'] };
}
