import { describe, expect, it } from 'vitest';
import { childrenNamed, readXml, textOfChild, textOfNode, type XmlNode } from './xml-tree.ts';

const GOOD = '<item><title>Tốt &amp; đẹp</title></item>';

describe('readXml', () => {
  it('reads elements, words, the five entities and CDATA', () => {
    const root = rootOf(
      '<?xml version="1.0"?><a x="1&lt;2"><b>C &#272; <![CDATA[<i>&amp;]]></b></a>',
    );
    expect(root.attributes.get('x')).toBe('1<2');
    expect(textOfChild(root, 'b')).toBe('C Đ <i>&amp;');
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE rss><rss/>'],
    ['entities', '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss>&b;</rss>'],
    ['an entity that reads a file', '<!ENTITY x SYSTEM "file:///etc/passwd"><rss>&x;</rss>'],
    ['a declaration in the middle', '<rss><channel/><!DOCTYPE x></rss>'],
  ])('refuses %s', (_, source) => {
    expect(readXml(source)).toEqual({ ok: false, why: 'doctype' });
  });

  it('takes a DOCTYPE in the words of an item for words', () => {
    const root = rootOf('<rss><item><title><![CDATA[<!DOCTYPE html>]]></title></item></rss>');
    expect(titlesIn(root)).toEqual(['<!DOCTYPE html>']);
  });

  it('leaves what is not XML to others', () => {
    expect(readXml('Trang này đã chuyển')).toEqual({ ok: false, why: 'not-xml' });
    expect(readXml('')).toEqual({ ok: false, why: 'not-xml' });
  });

  it.each([
    ['200,000 tags in each other', '<x>'.repeat(200_000)],
    ['200,000 tags, closed', '<x>'.repeat(200_000) + '</x>'.repeat(200_000)],
    ['tags that close nothing', '</x></item ></channel'.repeat(1000)],
    ['a tag that is never ended', '<x '.repeat(1000)],
    ['a hundred thousand attributes', `<x ${'a="b" '.repeat(100_000)}/>`],
    ['one that opens another', '<item><item><item>'],
  ])('keeps the good items beside one with %s', (_, inside) => {
    const root = rootOf(`<rss>${GOOD}<item>${inside}</item>${GOOD}</rss>`);
    expect(titlesIn(root).filter(Boolean)).toContain('Tốt & đẹp');
    expect(JSON.stringify(root).length).toBeLessThan(10_000_000);
  });

  it('stops after the items that will be read', () => {
    const reading = readXml(`<rss>${GOOD.repeat(100_000)}</rss>`, 50);
    expect(reading.ok && reading.isCut).toBe(true);
    expect(reading.ok && childrenNamed(reading.root, 'item').length).toBe(51);
  });

  it('has no prototype to be changed', () => {
    const root = rootOf('<rss __proto__="x" constructor="y"><__proto__>z</__proto__></rss>');
    expect([...root.attributes.keys()]).toEqual(['__proto__', 'constructor']);
    expect(textOfChild(root, '__proto__')).toBe('z');
    expect({}).not.toHaveProperty('x');
  });
});

function rootOf(source: string): XmlNode {
  const reading = readXml(source);
  if (!reading.ok) throw new Error(`This is no XML: ${reading.why}`);
  return reading.root;
}

function titlesIn(root: XmlNode): string[] {
  return childrenNamed(root, 'item').flatMap((item) =>
    childrenNamed(item, 'title').map(textOfNode),
  );
}
