import { buildPortal, type Building } from '../portal/build-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { pageOf, type Page } from '../presenting/page.ts';
import type { Manuscript } from '../reading/manuscript.ts';
import { aManuscript } from './a-manuscript.ts';
import { entryTexts, type EntryDraft } from './an-entry.ts';
import { NOW } from './now.ts';

interface PortalDraft extends Partial<Omit<Manuscript, 'texts'>> {
  readonly entries?: readonly EntryDraft[];
  readonly now?: Date;
  readonly preview?: boolean;
}

export function aBuilding({
  entries = [],
  now = NOW,
  preview,
  ...rest
}: PortalDraft = {}): Building {
  const texts = entries.flatMap((draft) => entryTexts(draft));
  return buildPortal(aManuscript({ ...rest, texts }), { now, preview: preview ?? false });
}

export function aPortal(draft: PortalDraft = {}): Portal {
  return aBuilding(draft).portal;
}

export const SITE = { origin: 'https://vi-du.gov.vn', base: '/asean/' };

/** The page at an address of the portal: `vi/tin-tuc/`. */
export function pageAt(portal: Portal, path: string): Page {
  const route = portal.byPath.get(path);
  if (!route) throw new Error(`There is no page at ${path}.`);
  return pageOf(portal, route, SITE);
}
