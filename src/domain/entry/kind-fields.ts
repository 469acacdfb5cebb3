import type { z } from 'astro/zod';

/** What a kind adds to the fields that all entries have. */
export interface KindFields {
  /** Once, in the original. */
  readonly shared: z.core.$ZodLooseShape;
  /** In each language. */
  readonly words: z.core.$ZodLooseShape;
}
