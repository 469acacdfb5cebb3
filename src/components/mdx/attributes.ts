import type { Element } from 'hast';

/** Attributes of a plain element that holds a component: the parser's own, so few. */
export function plainAttributes({ properties }: Element): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      if (name === 'className' && Array.isArray(value)) return [['class', value.join(' ')]];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );
}
