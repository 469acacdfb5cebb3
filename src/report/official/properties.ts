import { escapeXml } from '../../feeds/xml.ts';

interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly moment: Date;
}

/** What the file says of itself. The package would write the moment of writing and its own name. */
export function coreProperties({ title, creator, moment }: Properties): string {
  const when = `${moment.toISOString().slice(0, 19)}Z`;
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    '<dc:language>vi-VN</dc:language>',
    stamp('created'),
    stamp('modified'),
    '</cp:coreProperties>',
  ].join('');
}
