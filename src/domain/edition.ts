import { z } from 'astro/zod';
import { adminSchema } from './admin.ts';
import { both, day, field, id, listOf, monthDay, webAddress, webOrigin, words } from './field.ts';
import { HOME_BLOCKS, USUAL_HOME } from './home-block.ts';
import { partnerFeedSchema } from './partner-feed.ts';
import { PALETTES } from './palette.ts';
import { SECTION_IDS } from './section.ts';

const horizonSchema = z.strictObject({
  hills: field(
    z.enum(['low', 'karst', 'range', 'islands']),
    'Núi: low (đồi thấp), karst (núi đá vôi), range (dãy núi), islands (đảo).',
    'Hills: low, karst, range (of mountains) or islands.',
  ),
  tree: field(
    z.enum(['thotnot', 'dua', 'none']),
    'Cây: thotnot (thốt nốt), dua (dừa), none (không có).',
    'Trees: thotnot (sugar palm), dua (coconut) or none.',
  ),
  ground: field(
    z.enum(['rice', 'sea', 'terrace']),
    'Đất: rice (đồng lúa), sea (biển), terrace (ruộng bậc thang).',
    'Ground: rice fields, sea or terraces.',
  ),
});

/** One unit's ASEAN section: who publishes it, where, for whom, about which provinces. */
export const editionSchema = z.strictObject({
  name: field(both, 'Tên chuyên mục.', 'The name of the section.'),
  unit: field(both, 'Địa phương hoặc đơn vị, đứng dưới tên.', 'The unit, shown under the name.'),
  headline: field(both, 'Tiêu đề lớn ở trang chủ.', 'The large heading of the home page.'),
  tagline: field(both, 'Câu dẫn dưới tiêu đề lớn.', 'The sentence under it.'),
  publisher: field(both, 'Cơ quan chịu trách nhiệm xuất bản.', 'The publishing body.'),
  parentPortal: field(
    z
      .strictObject({
        name: field(both, 'Tên cổng.', 'Its name.'),
        url: field(webAddress, 'Địa chỉ của cổng.', 'Its address.'),
      })
      .optional(),
    'Cổng thông tin mà chuyên mục thuộc về.',
    'The portal this section belongs to.',
  ),
  site: field(webOrigin, 'Địa chỉ gốc, ví dụ https://angiang.gov.vn.', 'The site’s origin.'),
  base: field(
    z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'base'),
    'Thư mục trên địa chỉ gốc, bắt đầu và kết thúc bằng dấu /.',
    'The folder on that origin, with a slash at both ends.',
  ),
  provinces: field(listOf(id).min(1), 'Các tỉnh, thành của ấn bản.', 'Its provinces.'),
  sections: field(
    listOf(z.enum(SECTION_IDS)).min(1),
    'Các chuyên trang, theo thứ tự.',
    'Its sections, in order.',
  ),
  sectionNames: field(
    z.partialRecord(z.enum(SECTION_IDS), both).default({}),
    'Tên riêng của chuyên trang, nếu khác tên chung.',
    'Own names of sections, where they differ.',
  ),
  menu: field(
    listOf(z.enum(SECTION_IDS)).min(1).max(5),
    'Tối đa năm chuyên trang trên thanh đầu trang.',
    'Up to five sections in the header.',
  ),
  home: field(
    listOf(z.enum(HOME_BLOCKS)).min(1).default(USUAL_HOME),
    'Các khối ở trang chủ, theo thứ tự, mỗi khối một lần: doors (các cửa), lessons (bài học), quiz (đố vui), latest (tin mới), pillars (ba trụ cột), figures (con số), events (lịch), discover (du lịch), library (văn bản). Bỏ trống thì theo thứ tự thường dùng.',
    'The parts of the home page in order, each once; the usual order when left out.',
  ),
  audiences: field(listOf(id).min(1), 'Các cửa theo đối tượng.', 'Its doors for audiences.'),
  plans: field(
    z.array(
      z.strictObject({
        title: field(both, 'Tên kế hoạch.', 'Its title.'),
        number: field(words.optional(), 'Số, ký hiệu.', 'Its number and symbol.'),
        issued: field(day.optional(), 'Ngày ban hành.', 'The day it was issued.'),
        period: field(words, "Giai đoạn, ví dụ '2026–2030'.", 'Its period, such as 2026–2030.'),
        reportBy: field(
          monthDay.optional(),
          'Hạn báo cáo hằng năm, tháng-ngày, ví dụ 11-15.',
          'When a report is due each year: month-day, such as 11-15.',
        ),
        reportRule: field(
          z.enum(['on', 'before']).optional(),
          'on (báo cáo vào ngày ấy), before (trước ngày ấy).',
          'Whether the report is due on that day or before it.',
        ),
        requirements: field(
          id.optional(),
          'Tên tệp yêu cầu trong content/plans, không ghi đuôi .yaml.',
          'The file of requirements in content/plans, without .yaml.',
        ),
      }),
    ),
    'Các kế hoạch mà ấn bản thực hiện, hạn báo cáo hằng năm (tháng-ngày), và tên tệp yêu cầu trong content/plans (requirements).',
    'The plans it carries out, the yearly reporting date (month-day), and the file of requirements in content/plans.',
  ),
  palette: field(
    z.enum(PALETTES).default('cham'),
    'Màu của ấn bản: cham (chàm), nghe (nghệ), kien (cánh kiến), la (lá), nuoc (nước). Màu của ba trụ cột không đổi.',
    'The dye of the edition: cham (indigo), nghe (turmeric), kien (lac), la (leaf), nuoc (water). The pillars keep theirs.',
  ),
  horizon: field(horizonSchema, 'Hình chân trời ở trang chủ.', 'The horizon of the home page.'),
  figures: field(listOf(id).max(4), 'Bốn con số ở trang chủ.', 'The four figures at home.'),
  searches: field(
    z.strictObject({ vi: listOf(words).max(5), en: listOf(words).max(5) }),
    'Các từ gợi ý bạn đọc tìm thử, hiện dưới ô tìm kiếm.',
    'Words to try, shown under the search field.',
  ),
  joined: field(
    z.strictObject({ vi: z.array(words), en: z.array(words) }).default({ vi: [], en: [] }),
    'Tên riêng không được ngắt dòng trong tiêu đề; các từ ghép thường gặp đã có sẵn.',
    'Names that are never broken across lines in headings; common Vietnamese words are known.',
  ),
  missingTranslation: field(
    z.enum(['show-other', 'leave-out', 'refuse']),
    'Khi thiếu bản dịch: hiện bản gốc kèm ghi chú, bỏ qua, hoặc không cho dựng.',
    'When a translation is missing: show the other text, leave it out, or refuse to build.',
  ),
  shareCards: field(
    z.enum(['all', 'sections']).default('all'),
    'Ảnh hiện khi chia sẻ liên kết: all (mỗi mục một ảnh), sections (chỉ ảnh chung, dùng cho kho bài rất lớn).',
    'Pictures shown with a shared link: all (one for each entry), or sections (general ones only, for very large archives).',
  ),
  notice: field(
    z
      .strictObject({
        words: field(both, 'Lời thông báo.', 'What it says.'),
        from: field(day, 'Hiện từ ngày.', 'The first day it is shown.'),
        until: field(day, 'Hiện đến hết ngày.', 'The last day it is shown.'),
      })
      .optional(),
    'Thông báo chung trên đầu mọi trang, có hạn.',
    'A notice above every page, with an end.',
  ),
  contact: field(
    z
      .strictObject({
        email: field(z.string().optional(), 'Thư điện tử.', 'The e-mail address.'),
        phone: field(words.optional(), 'Điện thoại.', 'The telephone number.'),
        address: field(both.optional(), 'Địa chỉ, nơi làm việc.', 'The postal address.'),
      })
      .optional(),
    'Liên hệ, do đơn vị tự điền. Bỏ trống thì không hiện.',
    'Contact, filled in by the unit. Not shown when left out.',
  ),
  social: field(
    z
      .array(
        z.strictObject({
          name: field(words, 'Tên mạng, ví dụ Zalo.', 'The network, such as Zalo.'),
          url: field(webAddress, 'Địa chỉ trang của đơn vị.', 'The address of the unit’s page.'),
        }),
      )
      .default([]),
    'Trang mạng xã hội của đơn vị.',
    'The unit’s pages on social networks.',
  ),
  licence: field(
    both.optional(),
    'Điều kiện dùng lại nội dung và dữ liệu. Bỏ trống thì: được dùng lại khi ghi rõ nguồn và không làm sai lệch.',
    'Conditions of reuse. When left out: reuse with the source named and the meaning kept.',
  ),
  pictureLicence: field(
    both.optional(),
    'Điều kiện dùng lại ảnh, khi đơn vị có quyền cho dùng mọi ảnh đã đăng. Bỏ trống thì ai muốn dùng phải hỏi người chụp, và cổng khác không nhận ảnh về.',
    'Conditions of reuse of pictures, where the unit may allow it for all it publishes. When left out, people have to ask and other portals take no pictures over.',
  ),
  editUrl: field(
    webAddress.optional(),
    'Địa chỉ kho Git để bạn đọc và biên tập viên mở tệp gốc.',
    'Address of the Git repository, for links to the source file.',
  ),
  admin: field(
    adminSchema.optional(),
    'Trang biên tập bằng trình duyệt ở địa chỉ admin/. Bỏ trống thì không có trang này.',
    'The editing page at admin/. There is none when left out.',
  ),
  partnerFeeds: field(
    listOf(partnerFeedSchema, 'url').default([]),
    'Các cổng khác chia sẻ bài cho ấn bản này; lệnh npm run exchange nhận bài về làm bản nháp.',
    'Portals whose entries npm run exchange takes over as drafts.',
  ),
  leaveOut: field(
    listOf(words).default([]),
    'Các mục dùng chung mà ấn bản này không đăng.',
    'Shared entries this edition does not publish.',
  ),
});

export type Edition = z.output<typeof editionSchema> & { readonly id: string };
