import { expect, it } from 'vitest';
import { escapeXml, xmlElement, xmlText } from './xml.ts';

it('escapes what has a meaning in XML, in text and in attributes', () => {
  expect(xmlText('title', 'A & <b> "c" ]]>', { title: '"<&>' })).toBe(
    '<title title="&quot;&lt;&amp;&gt;">A &amp; &lt;b&gt; &quot;c&quot; ]]&gt;</title>',
  );
});

it('leaves out control characters and halves of letters', () => {
  expect(escapeXml('a\u0000\u0007\u001bb\ud800c\uffffd\te😀')).toBe('abcd\te😀');
});

it('writes no attribute that has no value', () => {
  expect(xmlElement('link', { rel: 'via', title: undefined })).toBe('<link rel="via"/>');
});
