import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryCollection, Field, VariableFieldType } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { adminSchema } from '../domain/admin.ts';
import { KIND_FOLDERS } from '../domain/kind.ts';
import { aPortal, SITE } from '../testing/a-portal.ts';
import { adminConfig } from './config.ts';

const validate = sveltiaSchema();
const KNOWN = { ...aPortal(), englishFirst: new Set<string>() };
const LOCAL = adminSchema.parse({ backend: 'none' });

describe('adminConfig', () => {
  it.each([
    ['no Git host', { backend: 'none' }],
    ['GitHub', { backend: 'github', repo: 'so/cong' }],
    ['a GitLab of its own', { backend: 'gitlab', repo: 'a/b/c', apiRoot: 'https://vi-du.vn/api' }],
    ['Forgejo', { backend: 'gitea', repo: 'so/cong', appId: 'x' }],
  ])('is what Sveltia’s own schema asks for, with %s', (_, admin) => {
    validate(adminConfig(KNOWN, adminSchema.parse(admin), SITE));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('offers every kind that an edition or its provinces write', () => {
    const folders = new Set(collections().map(({ folder }) => folder.split('/').at(-1)));
    const shared = ['explainer', 'lesson', 'member', 'partner'];
    const kinds = Object.entries(KIND_FOLDERS).filter(([kind]) => !shared.includes(kind));
    expect([...folders].toSorted()).toEqual(kinds.map(([, folder]) => folder).toSorted());
  });

  it('writes in the folders of the edition and of its provinces, and nowhere else', () => {
    const owners = collections().map(({ folder }) => folder.split('/').slice(0, 3).join('/'));
    expect([...new Set(owners)]).toEqual(['content/editions/vi-du', 'content/provinces/tinh-mot']);
  });

  it('names every field in Vietnamese and explains it with the schema’s own sentence', () => {
    const fields = collections().flatMap((collection) => all(collection.fields));
    const unnamed = fields.filter(({ name, label }) => (label ?? name) === name);
    expect([...new Set(unnamed.map(({ name }) => name))]).toEqual(['item']);
    const date = fields.find(({ name }) => name === 'date');
    expect(date).toMatchObject({ hint: 'Ngày đăng trên chuyên mục.' });
  });

  it('asks in both languages for words alone, and once for what both share', () => {
    const both = fieldsOf('news').filter(({ i18n }) => i18n === true);
    expect(both.map(({ name }) => name)).toEqual([
      'title',
      'summary',
      'body',
      'coverAlt',
      'coverCaption',
      'slug',
    ]);
  });

  it('begins an entry as a draft of today', () => {
    expect(fieldsOf('news').find(({ name }) => name === 'draft')).toMatchObject({ default: true });
    expect(fieldsOf('news').find(({ name }) => name === 'date')).toMatchObject({
      default: '{{now}}',
      format: 'YYYY-MM-DD',
    });
  });

  it('offers the names of the vocabulary instead of their ids', () => {
    expect(fieldsOf('news').find(({ name }) => name === 'topics')).toMatchObject({
      widget: 'select',
      multiple: true,
      options: [
        { value: 'origin', label: 'Xuất xứ' },
        { value: 'culture', label: 'Văn hóa' },
      ],
    });
  });

  it('requires what the schema requires', () => {
    const required = fieldsOf('event').filter((field) => 'required' in field && field.required);
    expect(required.map(({ name }) => name)).toEqual(['title', 'summary', 'date']);
  });

  it('has a list whose first language is English where something was written in it first', () => {
    const news = 'content/editions/vi-du/news';
    const known = { ...KNOWN, englishFirst: new Set([news]) };
    const lists = adminConfig(known, LOCAL, SITE).collections?.filter(
      (each) => 'folder' in each && each.folder === news,
    );
    expect(lists).toMatchObject([
      { name: 'vi-du-news', label: 'Tin tức', i18n: true },
      { name: 'vi-du-news-en', i18n: { default_locale: 'en', locales: ['en', 'vi'] } },
    ]);
    validate(adminConfig(known, LOCAL, SITE));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('sends entries through review where the Git host can', () => {
    const mode = (backend: string, review = true) =>
      adminConfig(KNOWN, adminSchema.parse({ backend, repo: 'a/b', review }), SITE).publish_mode;
    expect([mode('github'), mode('gitlab', false), mode('gitea')]).toEqual([
      'editorial_workflow',
      'simple',
      'simple',
    ]);
  });
});

function collections(): EntryCollection[] {
  const { collections: list = [] } = adminConfig(KNOWN, LOCAL, SITE);
  return list.filter((each): each is EntryCollection => 'folder' in each);
}

function fieldsOf(kind: string): readonly Field[] {
  return collections().find(({ name }) => name === `vi-du-${kind}`)?.fields ?? [];
}

/** Fields, and those inside them. */
function all(fields: readonly Field[]): Field[] {
  return fields.flatMap((field): Field[] => {
    const inside = 'fields' in field ? (field.fields ?? []) : [];
    const types: readonly VariableFieldType[] = 'types' in field ? field.types : [];
    const nested = [...inside, ...types.flatMap(({ fields: own = [] }) => own)];
    return [field, ...('field' in field && field.field ? [field.field] : []), ...all(nested)];
  });
}

function sveltiaSchema() {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));
  const text = readFileSync(path.join(folder, '../schema/sveltia-cms.json'), 'utf8');
  const schema = JSON.parse(text) as object; // a JSON schema is an object
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
}
