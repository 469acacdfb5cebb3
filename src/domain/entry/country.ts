import { z } from 'astro/zod';

/** `VN`: two letters, as in ISO 3166; `EU` stands among them. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'country');
