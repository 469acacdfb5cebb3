import { describe, expect, it } from 'vitest';
import { aReport } from '../testing/a-report.ts';
import { SITE } from '../testing/a-portal.ts';
import { readZip, rootsOf } from '../testing/read-zip.ts';
import { printDocx } from './print-docx.ts';

const REPORT = aReport([
  { id: 'tin', vi: { title: 'Tin <một> & "hai"' } },
  { id: 'chuyen', kind: 'story' },
  { id: 'hop', kind: 'event', shared: { start: '2026-06-15' } },
  { id: 'vb', kind: 'document' },
]);
const BYTES = await printDocx(REPORT, SITE);
const PARTS = readZip(BYTES);
const DOCUMENT = PARTS.get('word/document.xml')?.text ?? '';
/** What a reader sees, paragraph by paragraph. */
const LINES = DOCUMENT.split('</w:p>').map((paragraph) =>
  [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
);

describe('the official report', () => {
  it('is well-formed in every part', () => {
    expect(rootsOf(PARTS)).toHaveLength(PARTS.size);
    expect(rootsOf(PARTS)).not.toContain('');
  });

  it('is the same twice, and bears no moment of its making', async () => {
    expect(Buffer.from(await printDocx(REPORT, SITE)).equals(Buffer.from(BYTES))).toBe(true);
    expect(new Set([...PARTS.values()].map(({ moment }) => moment))).toEqual(new Set([0x00210000]));
    expect(PARTS.get('docProps/core.xml')?.text).toContain(
      '2026-11-19T17:00:00Z</dcterms:created>',
    );
  });

  it('keeps to A4 and the margins of the decree, in every section', () => {
    const mm = (value: string) => Math.round((Number(value) / 1440) * 25.4);
    const pages = [...DOCUMENT.matchAll(/<w:pgSz [^>]*w:w="(\d+)"[^>]*w:h="(\d+)"/g)];
    expect(pages.map(([, width = '', height = '']) => [mm(width), mm(height)])).toEqual(
      Array.from({ length: 4 }, () => [210, 297]),
    );
    const sides = ['top', 'bottom', 'left', 'right'].map((side) =>
      [...DOCUMENT.matchAll(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`, 'g'))].map(
        ([, value = '']) => mm(value),
      ),
    );
    expect(DOCUMENT).toMatch(/w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/); // not under
    expect(sides).toEqual([20, 20, 30, 15].map((value) => [value, value, value, value]));
  });

  it('is set in Times New Roman 14 throughout', () => {
    const fonts = new Set([...DOCUMENT.matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font));
    expect(fonts).toEqual(new Set(['Times New Roman']));
    expect(PARTS.get('word/styles.xml')?.text).toMatch(/<w:docDefaults>.*?<w:sz w:val="28"\/>/s);
  });

  it('opens with state, motto, number, place, type and subject, in this order', () => {
    const places = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tỉnh Một, ngày …… tháng …… năm 2026',
      'BÁO CÁO',
      'Kết quả thông tin, tuyên truyền, quảng bá trên Chuyên mục ASEAN (Tỉnh Một) từ ngày 01/01/2026 đến ngày 31/12/2026',
      'I. KẾT QUẢ THỰC HIỆN',
      'II. ĐỐI CHIẾU VỚI YÊU CẦU CỦA KẾ HOẠCH',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, KIẾN NGHỊ',
      'Nơi nhận:',
      'PHỤ LỤC I',
      'PHỤ LỤC II',
      'PHỤ LỤC III',
    ].map((line) => LINES.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(LINES).toContain('ĐƠN VỊ MỘT');
    expect(LINES).toContain('Số:           /BC-………');
  });

  it('says the figures of the portal', () => {
    expect(LINES).toContain(
      'Trong kỳ báo cáo, chuyên mục đăng 4 mục, gồm: Tin tức 1; Câu chuyện 1; Lịch 1; Văn bản 1. Danh mục đầy đủ ở Phụ lục I.',
    );
    expect(LINES).toContain(
      'Lịch của chuyên mục có 1 sự kiện diễn ra trong kỳ (Phụ lục II). Trong kỳ, chuyên mục đăng 1 văn bản, 0 ấn phẩm và 0 tư liệu đa phương tiện (Phụ lục III).',
    );
    expect(LINES).toContain(
      'Có 4/4 mục đủ tiếng Việt và tiếng Anh; 0 bản dịch đang chậm hơn bản gốc; 0 mục chưa có bản dịch.',
    );
  });

  it('lists every entry with its address', () => {
    expect(LINES).toContain('Tin &lt;một&gt; &amp; &quot;hai&quot;');
    expect(LINES).toContain('https://vi-du.gov.vn/asean/vi/tin-tuc/tin-mot-hai/');
  });

  it('numbers its pages from the second on, in the middle', () => {
    expect(DOCUMENT.match(/<w:titlePg\/>/g)).toHaveLength(4);
    const headers = [...PARTS].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, { text }]) => text.includes('PAGE'));
    expect(numbered).toHaveLength(headers.length / 2);
    for (const [, { text }] of numbered) expect(text).toContain('<w:jc w:val="center"/>');
  });
});
