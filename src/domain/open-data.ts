/** The files of open data beside the entries; what each holds is told in `src/api/documents.ts`. */
export const DATA_DOCUMENTS = [
  'vocabularies',
  'events',
  'facts',
  'glossary',
  'members',
  'provinces',
  'quiz',
] as const;

export type DataDocumentName = (typeof DATA_DOCUMENTS)[number];
