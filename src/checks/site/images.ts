import { finding } from '../../domain/finding.ts';
import { placeIn } from './built-site.ts';
import type { Check } from './check.ts';

const RULES = { alt: 'page-image-alt', size: 'page-image-size' } as const;

export const images: Check = {
  name: 'images',
  reason: 'Who cannot see a picture is told what it shows, and nothing jumps while it loads.',
  find: (site) =>
    [...site.pages.values()].flatMap((page) =>
      page.imageLacks.map(({ src: link, lacks, line }) =>
        finding(RULES[lacks], placeIn(site, page.file, line), { link }),
      ),
    ),
};
