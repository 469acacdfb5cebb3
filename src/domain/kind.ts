/** What an entry is. The folder an entry lies in decides it; this table is the only place that says so. */
export const KIND_FOLDERS = {
  news: 'news',
  story: 'stories',
  explainer: 'explainers',
  lesson: 'lessons',
  member: 'members',
  partner: 'partners',
  overview: 'overview',
  place: 'tourism',
  product: 'products',
  investment: 'investment',
  cooperation: 'cooperation',
  event: 'events',
  document: 'documents',
  media: 'media',
  publication: 'publications',
  page: 'pages',
} as const;

export type Kind = keyof typeof KIND_FOLDERS;

// Object.keys is typed string[]; the table above has exactly these keys.
const KINDS = Object.keys(KIND_FOLDERS) as readonly Kind[];

export function kindOfFolder(folder: string): Kind | undefined {
  return KINDS.find((kind) => KIND_FOLDERS[kind] === folder);
}
