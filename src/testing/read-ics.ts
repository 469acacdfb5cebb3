/** A calendar or a part of it, as it was written. */
export interface IcsPart {
  readonly name: string;
  readonly properties: readonly IcsProperty[];
  readonly parts: IcsPart[];
}

interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'STATUS'];
const ONCE_TOO = ['SEQUENCE', 'LAST-MODIFIED', 'CREATED', 'URL', 'TRANSP'];
const TEXTS = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'NAME', 'X-WR-CALNAME', 'PRODID'];
const MOMENT = /^\d{8}T\d{6}$/;

/** Reads a calendar by the rules of RFC 5545 that ours touch; each breach is an error. */
export function readIcs(source: string): IcsPart {
  const bytes = Buffer.from(source);
  if (!source.endsWith('\r\n')) throw new Error('The last line has no end.');
  if (/(?<!\r)\n|\r(?!\n)/.test(source)) throw new Error('A line ends otherwise than by CRLF.');
  checkLines(bytes);
  const lines = source
    .replace(/\r\n[ \t]/g, '')
    .slice(0, -2)
    .split('\r\n');
  const root: IcsPart = { name: '', properties: [], parts: [] };
  const open: { name: string; properties: IcsProperty[]; parts: IcsPart[] }[] = [
    { name: root.name, properties: [], parts: root.parts },
  ];
  for (const line of lines) take(open, propertyOf(line));
  const [calendar, ...others] = root.parts;
  if (open.length !== 1 || !calendar || others.length > 0) throw new Error('Not one calendar.');
  checkCalendar(calendar);
  return calendar;
}

export function events({ parts }: IcsPart): IcsPart[] {
  return parts.filter(({ name }) => name === 'VEVENT');
}

/** The words of a property, without the marks of escaping. */
export function valueOf(part: IcsPart, name: string): string | undefined {
  const value = part.properties.find((each) => each.name === name)?.value;
  return value?.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

function checkLines(bytes: Buffer): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let end = bytes.indexOf('\r\n'); end >= 0; end = bytes.indexOf('\r\n', start)) {
    const line = bytes.subarray(start, end);
    if (line.length > 75) throw new Error(`A line of ${line.length} octets: ${line}`);
    utf8.decode(line); // throws where a letter is cut
    if (/^[ \t]\p{M}/u.test(line.toString())) throw new Error(`A mark without its letter: ${line}`);
    start = end + 2;
  }
}

function take(
  open: { name: string; properties: IcsProperty[]; parts: IcsPart[] }[],
  property: IcsProperty,
): void {
  const here = open.at(-1);
  if (!here) throw new Error('Something stands after the end.');
  if (property.name === 'BEGIN') {
    const part = { name: property.value, properties: [], parts: [] };
    here.parts.push(part);
    open.push(part);
  } else if (property.name === 'END') {
    if (here.name !== property.value) throw new Error(`END:${property.value} in ${here.name}`);
    open.pop();
  } else here.properties.push(property);
}

function propertyOf(line: string): IcsProperty {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line);
  if (!match) throw new Error(`Not a property: ${line}`);
  const [, name = '', rest = '', value = ''] = match;
  if (/[\p{Cc}]/u.test(value.replaceAll('\t', ''))) throw new Error(`A control character: ${line}`);
  if (TEXTS.includes(name) && /(?<!\\)(?:\\\\)*(?:[;,]|\\[^\\;,nN])/.test(value)) {
    throw new Error(`Not escaped: ${line}`);
  }
  const pairs = rest.split(';').filter(Boolean);
  return { name, parameters: Object.fromEntries(pairs.map((pair) => pair.split('='))), value };
}

function checkCalendar(calendar: IcsPart): void {
  if (valueOf(calendar, 'VERSION') !== '2.0' || !valueOf(calendar, 'PRODID')) {
    throw new Error('A calendar says its version and who made it.');
  }
  const zones = calendar.parts.filter(({ name }) => name === 'VTIMEZONE');
  const known = new Set(zones.map((zone) => valueOf(zone, 'TZID')));
  const uids = events(calendar).map((event) => valueOf(event, 'UID'));
  if (new Set(uids).size < uids.length) throw new Error('Two events have the same UID.');
  for (const event of events(calendar)) checkEvent(event, known);
}

function checkEvent(event: IcsPart, zones: ReadonlySet<string | undefined>): void {
  const twice = [...ONCE, ...ONCE_TOO].filter(
    (name) => event.properties.filter((each) => each.name === name).length > 1,
  );
  if (twice.length > 0) throw new Error(`Written twice: ${twice.join()}`);
  for (const name of ['DTSTAMP', 'CREATED', 'LAST-MODIFIED']) {
    if (!/^\d{8}T\d{6}Z$/.test(valueOf(event, name) ?? ''))
      throw new Error(`${name} is not in UTC`);
  }
  if (!valueOf(event, 'UID')) throw new Error('An event without a UID.');
  if (!/^(TENTATIVE|CONFIRMED|CANCELLED)$/.test(valueOf(event, 'STATUS') ?? '')) {
    throw new Error('An unknown status.');
  }
  if (!/^\d+$/.test(valueOf(event, 'SEQUENCE') ?? '')) throw new Error('SEQUENCE is not a number.');
  const start = timeOf(event, 'DTSTART', zones);
  const end = timeOf(event, 'DTEND', zones);
  if (!start) throw new Error('An event without a start.');
  if (end && (end.isDay !== start.isDay || end.value <= start.value)) {
    throw new Error(`The end ${end.value} does not follow ${start.value}.`);
  }
}

function timeOf(event: IcsPart, name: string, zones: ReadonlySet<string | undefined>) {
  const property = event.properties.find((each) => each.name === name);
  if (!property) return undefined;
  const { parameters, value } = property;
  const isDay = parameters['VALUE'] === 'DATE';
  if (isDay ? !/^\d{8}$/.test(value) : !MOMENT.test(value)) throw new Error(`${name}: ${value}`);
  if (!isDay && !zones.has(parameters['TZID'])) throw new Error(`${name} in an unknown time zone`);
  return { isDay, value };
}
