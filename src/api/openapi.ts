import { LOCALES } from '../locale/locale.ts';
import { DOCUMENTS } from './documents.ts';
import { schemaPath } from './schemas.ts';

interface Describing {
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly server: string;
}

/** The whole interface in OpenAPI 3.1: every file that can be asked for, and its schema. */
export function openApi({ title, description, licence, server }: Describing) {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title, version: '1', description, license: { name: licence } },
    servers: [{ url: server }],
    paths: {
      '/index.json': reading('index', 'Mục lục / Where everything is'),
      '/manifest.json': reading('manifest', 'Mã SHA-256 của từng mục / A hash for every item'),
      '/{language}/entries/{page}.json': {
        ...reading('entries', 'Các mục, cũ trước, 100 mục một trang / Entries, oldest first'),
        parameters: [
          parameter('language', { type: 'string', enum: [...LOCALES] }),
          parameter('page', { type: 'integer', minimum: 1 }),
        ],
      },
      ...Object.fromEntries(
        DOCUMENTS.map(({ name, about }) => [
          `/${name}.json`,
          reading(name, `${about.vi} / ${about.en}`),
        ]),
      ),
    },
  };
}

function reading(name: string, summary: string) {
  const schema = { $ref: schemaPath(name) };
  return {
    get: {
      operationId: name,
      summary,
      responses: {
        200: { description: summary, content: { 'application/json': { schema } } },
        404: { description: 'Không có tệp này / There is no such file' },
      },
    },
  };
}

function parameter(name: string, schema: object) {
  return { name, in: 'path', required: true, schema };
}
