import { Ajv2020 } from 'ajv/dist/2020.js';

/** JSON Schema formats that our schemas name; anything else is refused as unknown. */
const FORMATS = {
  uri: (value: string) => URL.canParse(value) && /^https?:/.test(value),
  date: (value: string) => {
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  },
};

/** Says what in a document breaks the schema it names; the schemas are found by their addresses. */
export function dataValidator(schemas: readonly object[]): (document: unknown) => string[] {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    formats: FORMATS,
  });
  for (const schema of schemas) ajv.addSchema(schema);
  return (document) => {
    const validate = ajv.getSchema(schemaNamed(document));
    if (!validate) return [`There is no schema ${schemaNamed(document)}.`];
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function schemaNamed(document: unknown): string {
  const hasName = typeof document === 'object' && document !== null && '$schema' in document;
  return hasName ? String(document.$schema) : '';
}
