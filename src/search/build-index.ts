import { close, createIndex } from 'pagefind';

/** Indexes a built site from its pages' main text, into its own folder `pagefind/`. */
export async function buildSearchIndex(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`search index: ${problems.join('; ')}`);
  return { pages: added.page_count };
}
