import { COMPONENTS, isComponentName, type ComponentName } from '../domain/component.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { insteadOfHtml, isHtmlName } from '../domain/html-name.ts';
import type { ComponentUse } from '../markdown/outline.ts';
import { orNearest } from './shape-findings.ts';

/** A component has a name that is known and takes what it is given. */
export function componentFindings(file: string, use: ComponentUse): Finding[] {
  const { name, line } = use;
  const place = { file, line };
  if (isHtmlName(name)) {
    return [finding('html-in-content', place, { tag: `<${name}>`, instead: insteadOfHtml(name) })];
  }
  if (!isComponentName(name)) {
    const near = orNearest(name, Object.keys(COMPONENTS));
    return [finding('unknown-component', place, { name, nearest: near })];
  }
  const { required, optional, holds } = COMPONENTS[name];
  const allowed: readonly string[] = [...required, ...optional];
  const wrong = [
    ...use.coded,
    ...Object.entries(use.attributes)
      .filter(
        ([attribute, value]) => !allowed.includes(attribute) || !takes(name, attribute, value),
      )
      .map(([attribute]) => attribute),
  ];
  return [
    ...wrong.map((attribute) =>
      finding('bad-attribute', place, { name, attribute, allowed: describe(name) }),
    ),
    ...required
      .filter((attribute) => !(attribute in use.attributes) && !wrong.includes(attribute))
      .map((attribute) => finding('missing-attribute', place, { name, attribute })),
    ...(use.filled && holds === 'nothing' ? [finding('words-in-component', place, { name })] : []),
    ...(!use.filled && holds === 'words' ? [finding('empty-component', place, { name })] : []),
  ];
}

function choicesOf(name: ComponentName, attribute: string): readonly string[] | undefined {
  const form = COMPONENTS[name];
  const values: Readonly<Record<string, readonly string[]>> = 'values' in form ? form.values : {};
  return values[attribute];
}

function takes(name: ComponentName, attribute: string, value: string): boolean {
  return choicesOf(name, attribute)?.includes(value) ?? true;
}

function describe(name: ComponentName): string {
  const { required, optional } = COMPONENTS[name];
  const all = [...required, ...optional].map((attribute) => {
    const choices = choicesOf(name, attribute);
    return choices ? `${attribute} (${choices.join(', ')})` : attribute;
  });
  return all.join(', ') || '–';
}
