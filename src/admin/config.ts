import type { CmsConfig } from '@sveltia/cms';
import type { Admin } from '../domain/admin.ts';
import { LOCALES, type Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { backendOf, hasReview } from './backend.ts';
import { collectionsOf } from './collections.ts';
import type { Known } from './names.ts';

/** Large enough for print, small enough for Git; and a picture made anew has lost its place data. */
const PICTURE = { format: 'webp', quality: 85, width: 2400, height: 2400 } as const;
const LARGEST_FILE = 20 * 1024 * 1024;

/** What the editing page is made of, from the schemas that check what it writes. */
export function adminConfig(
  known: Known,
  admin: Admin,
  site: { readonly origin: string; readonly base: string },
  locale: Locale = 'vi',
): CmsConfig {
  const address = new URL(site.base, site.origin).href;
  return {
    load_config_file: false,
    app_title: wordsFor(locale).admin.title(known.edition.unit[locale]),
    site_url: address,
    display_url: address,
    logo: { src: `${site.base}favicon.svg` },
    backend: backendOf(admin, locale),
    publish_mode: hasReview(admin) ? 'editorial_workflow' : 'simple',
    show_preview_links: false,
    media_folder: `content/editions/${known.edition.id}`,
    public_folder: '/',
    media_libraries: {
      default: {
        config: {
          max_file_size: LARGEST_FILE,
          slugify_filename: true,
          transformations: { raster_image: PICTURE },
        },
      },
      stock_assets: { providers: [] },
    },
    i18n: { structure: 'multiple_files', locales: [...LOCALES], default_locale: 'vi' },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: collectionsOf(known, locale),
  };
}
