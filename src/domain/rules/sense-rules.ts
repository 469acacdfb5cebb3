import type { Rule } from './rule.ts';

/** Sense: what only the whole portal can tell. */
export const SENSE_RULES = {
  'unknown-name': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" nhắc đến "{name}", nhưng {where} không có tên này.',
      en: 'The field "{field}" names "{name}", which {where} does not have.',
    },
    fix: {
      vi: 'Sửa cho đúng tên{nearest}, hoặc thêm tên này vào {where}.',
      en: 'Correct the name{nearest}, or add it to {where}.',
    },
  },
  'unknown-fact': {
    level: 'error',
    what: {
      vi: 'Không có số liệu nào tên là "{id}".',
      en: 'There is no fact named "{id}".',
    },
    fix: {
      vi: 'Sửa tên cho đúng{nearest}, hoặc thêm số liệu này vào content/facts.yaml.',
      en: 'Correct the name{nearest}, or add the fact to content/facts.yaml.',
    },
  },
  'unknown-term': {
    level: 'error',
    what: {
      vi: 'Không có thuật ngữ nào tên là "{id}".',
      en: 'There is no glossary term named "{id}".',
    },
    fix: {
      vi: 'Sửa tên cho đúng{nearest}, hoặc thêm thuật ngữ vào content/glossary.yaml.',
      en: 'Correct the name{nearest}, or add the term to content/glossary.yaml.',
    },
  },
  'missing-source': {
    level: 'error',
    what: { vi: 'Mục này không ghi nguồn.', en: 'This entry states no source.' },
    fix: {
      vi: 'Thêm ít nhất một nguồn vào trường sources: tên trong sources.yaml, hoặc title, publisher, url.',
      en: 'Add at least one source: a name from sources.yaml, or title, publisher and url.',
    },
  },
  'link-nowhere': {
    level: 'error',
    what: {
      vi: 'Liên kết "{link}" không dẫn tới đâu.',
      en: 'The link "{link}" leads nowhere.',
    },
    fix: {
      vi: 'Sửa liên kết{nearest}. Nối tới mục khác thì viết entry:tên-thư-mục.',
      en: 'Correct it{nearest}. To link to another entry write entry:folder-name.',
    },
  },
  'link-to-draft': {
    level: 'error',
    what: {
      vi: 'Liên kết "{link}" dẫn tới một mục chưa đăng.',
      en: 'The link "{link}" leads to an entry that is not published.',
    },
    fix: {
      vi: 'Đăng mục ấy trước, hoặc bỏ liên kết này.',
      en: 'Publish that entry first, or remove the link.',
    },
  },
  'bad-anchor': {
    level: 'error',
    what: {
      vi: 'Liên kết "{link}" trỏ tới đề mục "{anchor}", nhưng trang đó không có đề mục này.',
      en: 'The link "{link}" points to the heading "{anchor}", which that page does not have.',
    },
    fix: {
      vi: 'Chọn đề mục có thật{nearest}, hoặc bỏ phần sau dấu #.',
      en: 'Choose a heading that exists{nearest}, or drop the part after #.',
    },
  },
  'bad-link': {
    level: 'error',
    what: {
      vi: 'Không dùng được liên kết "{link}".',
      en: 'The link "{link}" cannot be used.',
    },
    fix: {
      vi: 'Chỉ dùng địa chỉ https://…, mailto:…, hoặc entry:tên-thư-mục.',
      en: 'Use https://…, mailto:… or entry:folder-name only.',
    },
  },
  'duplicate-entry': {
    level: 'error',
    what: {
      vi: 'Đã có một mục tên thư mục "{id}" ở {other}.',
      en: 'There is already an entry named "{id}" in {other}.',
    },
    fix: {
      vi: 'Đổi tên một trong hai thư mục.',
      en: 'Rename one of the two folders.',
    },
  },
  'duplicate-address': {
    level: 'error',
    what: {
      vi: 'Địa chỉ /{path} trùng với {other}.',
      en: 'The address /{path} is the same as that of {other}.',
    },
    fix: {
      vi: 'Đặt trường slug khác cho một trong hai.',
      en: 'Give one of them another slug.',
    },
  },
  'no-original': {
    level: 'error',
    what: {
      vi: 'Mục này chỉ có bản dịch, không có bản gốc.',
      en: 'This entry has a translation but no original.',
    },
    fix: {
      vi: 'Bản gốc là tệp không có trường translates và có đủ các trường dùng chung.',
      en: 'The original is the file without translates and with the shared fields.',
    },
  },
  'two-originals': {
    level: 'error',
    what: {
      vi: 'Cả hai tệp của mục đều tự nhận là bản gốc.',
      en: 'Both files of the entry call themselves the original.',
    },
    fix: {
      vi: 'Trong bản dịch, chỉ giữ title, summary, slug và thêm dòng translates: pending rồi chạy npm run stamp.',
      en: 'In the translation keep title, summary and slug, add translates: pending and run npm run stamp.',
    },
  },
  'stamp-needed': {
    level: 'error',
    what: {
      vi: 'Bản dịch chưa được đóng dấu theo bản gốc.',
      en: 'The translation has not been stamped with its original.',
    },
    fix: {
      vi: 'Khi bản dịch đã khớp bản gốc, chạy: npm run stamp -- {folder}',
      en: 'When it matches the original, run: npm run stamp -- {folder}',
    },
  },
  'missing-translation': {
    level: 'warning',
    what: {
      vi: 'Mục này chưa có bản {language}.',
      en: 'This entry has no text in {language} yet.',
    },
    fix: {
      vi: 'Thêm bản dịch bên cạnh, hoặc ghi lý do vào trường oneLanguage.',
      en: 'Add the translation beside it, or give the reason in oneLanguage.',
    },
  },
  'translation-required': {
    level: 'error',
    what: {
      vi: 'Mục này chưa có bản {language}, mà ấn bản không cho thiếu.',
      en: 'This entry has no text in {language}, which this edition requires.',
    },
    fix: {
      vi: 'Thêm bản dịch, hoặc đổi missingTranslation trong edition.yaml.',
      en: 'Add the translation, or change missingTranslation in edition.yaml.',
    },
  },
  'heading-order': {
    level: 'error',
    what: {
      vi: 'Đề mục "{text}" là cấp {depth}, đứng sau cấp {before}.',
      en: 'The heading "{text}" is of level {depth}, after level {before}.',
    },
    fix: {
      vi: 'Trong bài, đề mục bắt đầu từ ## và xuống từng cấp một (##, ###).',
      en: 'Headings begin with ## and go down one level at a time (##, ###).',
    },
  },
  'event-times': {
    level: 'error',
    what: {
      vi: 'Sự kiện kết thúc ({end}) trước khi bắt đầu ({start}).',
      en: 'The event ends ({end}) before it starts ({start}).',
    },
    fix: { vi: 'Sửa ngày, giờ bắt đầu hoặc kết thúc.', en: 'Correct the start or the end.' },
  },
  'event-without-day': {
    level: 'error',
    what: { vi: 'Sự kiện không có ngày.', en: 'The event has no day.' },
    fix: {
      vi: 'Ghi một trong ba: start (một lần), yearly (hằng năm), lunar (theo âm lịch).',
      en: 'Give one of: start (once), yearly (every year), lunar (by the lunar calendar).',
    },
  },
  'days-out-of-order': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" ({value}) sớm hơn ngày đăng ({date}).',
      en: 'The field "{field}" ({value}) is before the day of publication ({date}).',
    },
    fix: { vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two days.' },
  },
  'missing-alt': {
    level: 'error',
    what: { vi: 'Ảnh "{file}" chưa có lời tả.', en: 'The picture "{file}" is not described.' },
    fix: {
      vi: 'Tả ngắn điều nhìn thấy trong ảnh, cho người không nhìn được.',
      en: 'Say in a few words what it shows, for those who cannot see it.',
    },
  },
  'generic-alt': {
    level: 'error',
    what: {
      vi: 'Lời tả ảnh "{alt}" không nói được gì.',
      en: 'The picture’s description "{alt}" says nothing.',
    },
    fix: {
      vi: 'Nói rõ ai, cái gì, ở đâu trong ảnh; không viết "hình ảnh", "ảnh 1" hay tên tệp.',
      en: 'Say who or what is where; not "image", "photo 1" or the file’s name.',
    },
  },
  'picture-not-found': {
    level: 'error',
    what: {
      vi: 'Không có tệp ảnh "{file}" trong thư mục của mục.',
      en: 'There is no picture "{file}" in the entry’s folder.',
    },
    fix: {
      vi: 'Đặt ảnh cạnh bài viết và ghi đúng tên tệp{nearest}.',
      en: 'Put it beside the text and give its exact name{nearest}.',
    },
  },
  'not-a-picture': {
    level: 'error',
    what: {
      vi: 'Tệp "{file}" không phải ảnh dùng được trên web.',
      en: 'The file "{file}" is not a picture the portal can use.',
    },
    fix: { vi: 'Dùng ảnh JPEG, PNG, WebP hoặc AVIF.', en: 'Use JPEG, PNG, WebP or AVIF.' },
  },
  'picture-too-small': {
    level: 'error',
    what: {
      vi: 'Ảnh "{file}" chỉ rộng {width} điểm ảnh.',
      en: 'The picture "{file}" is only {width} pixels wide.',
    },
    fix: {
      vi: 'Dùng ảnh rộng ít nhất {least} điểm ảnh.',
      en: 'Use one at least {least} pixels wide.',
    },
  },
  'picture-credit': {
    level: 'error',
    what: { vi: 'Ảnh "{file}" chưa ghi nguồn ảnh.', en: 'The picture "{file}" has no credit.' },
    fix: {
      vi: 'Viết chú thích kèm nguồn: ![lời tả](tệp.jpg "Chú thích. Ảnh: tên người chụp")',
      en: 'Write a caption with its credit: ![description](file.jpg "Caption. Photo: name")',
    },
  },
  'avoided-term': {
    level: 'error',
    what: { vi: 'Nên tránh chữ "{term}".', en: 'The words "{term}" are to be avoided.' },
    fix: { vi: 'Viết "{write}". {because}', en: 'Write "{write}". {because}' },
  },
  'redirect-loop': {
    level: 'error',
    what: {
      vi: 'Chuyển hướng từ {from} chạy vòng tròn.',
      en: 'The redirect from {from} runs in a circle.',
    },
    fix: { vi: 'Cho nó dẫn tới một trang có thật.', en: 'Let it lead to a page that exists.' },
  },
  'redirect-nowhere': {
    level: 'error',
    what: {
      vi: 'Chuyển hướng từ {from} tới {to}, là trang không có.',
      en: 'The redirect from {from} leads to {to}, which does not exist.',
    },
    fix: { vi: 'Sửa địa chỉ đích.', en: 'Correct where it leads.' },
  },
  'redirect-over-page': {
    level: 'error',
    what: {
      vi: 'Chuyển hướng từ {from} che mất một trang đang có.',
      en: 'The redirect from {from} hides a page that exists.',
    },
    fix: { vi: 'Xóa chuyển hướng này.', en: 'Delete the redirect.' },
  },
  'wrong-language': {
    level: 'error',
    what: {
      vi: 'Tệp này có vẻ không viết bằng {language}.',
      en: 'This file does not seem to be written in {language}.',
    },
    fix: {
      vi: 'Kiểm tra tên tệp: index.vi.mdx là tiếng Việt, index.en.mdx là tiếng Anh.',
      en: 'Check the file’s name: index.vi.mdx is Vietnamese, index.en.mdx English.',
    },
  },
  'fact-needs-review': {
    level: 'warning',
    what: {
      vi: 'Số liệu "{id}" phải xem lại trước {day}.',
      en: 'The fact "{id}" was to be looked at again before {day}.',
    },
    fix: {
      vi: 'Kiểm tra nguồn, sửa giá trị và ngày trong facts.yaml.',
      en: 'Check its source and correct value and days in facts.yaml.',
    },
  },
  'entry-needs-review': {
    level: 'warning',
    what: {
      vi: 'Mục này phải xem lại trước {day}.',
      en: 'This entry was to be looked at again before {day}.',
    },
    fix: {
      vi: 'Đọc lại, sửa nếu cần, rồi ghi ngày xem lại mới vào reviewBy.',
      en: 'Read it again, correct it, and set a new reviewBy.',
    },
  },
} as const satisfies Record<string, Rule>;
