/** The key under which the editing page keeps how a source is written; files have no such key. */
export const SOURCE_FORM = 'as';

/** A list there holds objects of one shape only, so a source's name is wrapped, and unwrapped again. */
export function sourceInEditor(source: unknown): unknown {
  if (typeof source === 'string') return { [SOURCE_FORM]: 'listed', id: source };
  if (!isRecord(source)) return source;
  const form = isRecord(source['title']) ? 'bilingual' : 'written';
  return { [SOURCE_FORM]: form, ...source };
}

export function sourceInFile(source: unknown): unknown {
  if (!isRecord(source)) return source;
  const { [SOURCE_FORM]: form, ...rest } = source;
  return form === 'listed' ? rest['id'] : rest;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
