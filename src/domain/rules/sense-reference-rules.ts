import type { Rule } from './rule.ts';

/** Sense: what names something, leads somewhere or stands for something has to be right about it. */
export const REFERENCE_RULES = {
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
  'refers-to-itself': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" nhắc đến chính mục này.',
      en: 'The field "{field}" names this very entry.',
    },
    fix: {
      vi: 'Ghi tên thư mục của mục khác, hoặc xóa tên này.',
      en: 'Give the folder’s name of another entry, or delete this one.',
    },
  },
  'claimed-twice': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" ghi {value}, mà mục {other} đã ghi như vậy.',
      en: 'The field "{field}" says {value}, and so does the entry {other}.',
    },
    fix: {
      vi: 'Chỉ một mục được ghi điều này: sửa hoặc xóa trường ở một trong hai mục.',
      en: 'Only one entry can: correct or delete the field in one of the two.',
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
      vi: 'Đặt chữ khác trong địa chỉ cho một trong hai: trường slug của mục, hoặc address trong vocabulary.yaml.',
      en: 'Give one of them another word in its address: slug in an entry, address in vocabulary.yaml.',
    },
  },
  'redirect-twice': {
    level: 'error',
    what: {
      vi: 'Địa chỉ cũ {from} được khai hai lần; lần kia ở {other}.',
      en: 'The old address {from} is given twice; the other time in {other}.',
    },
    fix: {
      vi: 'Giữ nơi dẫn tới đúng trang, xóa nơi kia.',
      en: 'Keep the one that leads to the right page and delete the other.',
    },
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
} as const satisfies Record<string, Rule>;
