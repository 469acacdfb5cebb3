import type { Rule } from './rule.ts';

/** Where the links of built pages lead, and how readers and search engines find the pages. */
export const SITE_LINK_RULES = {
  'page-link': {
    level: 'error',
    what: {
      vi: 'Liên kết trong trang đã dựng không dẫn tới đâu: {link}',
      en: 'A link in the built page leads nowhere: {link}',
    },
    fix: {
      vi: 'Sửa địa chỉ, hoặc thêm trang mà liên kết này chờ đợi.',
      en: 'Correct the address, or add the page it expects.',
    },
  },
  'page-anchor': {
    level: 'error',
    what: {
      vi: 'Liên kết {link} trỏ tới mục "{anchor}", nhưng trang đó không có mục này.',
      en: 'The link {link} points to the part "{anchor}", which that page does not have.',
    },
    fix: {
      vi: 'Sửa phần sau dấu # theo đúng tiêu đề trên trang đích, hoặc bỏ phần đó.',
      en: 'Correct the part after # to match a heading of that page, or leave it out.',
    },
  },
  'page-base': {
    level: 'error',
    what: {
      vi: 'Liên kết {link} đi ra ngoài chuyên mục, vốn nằm dưới {base}.',
      en: 'The link {link} leaves this portal, which lives under {base}.',
    },
    fix: {
      vi: 'Lấy địa chỉ từ cổng thay vì viết tay; nếu muốn dẫn tới trang mẹ, hãy viết đủ cả https://.',
      en: 'Take the address from the portal instead of writing it by hand; to link to the parent site, write it in full with https://.',
    },
  },
  'page-slash': {
    level: 'error',
    what: {
      vi: 'Liên kết {link} thiếu dấu gạch chéo cuối, nên người đọc bị chuyển hướng thêm một lần.',
      en: 'The link {link} lacks the slash at the end, so readers are redirected once more.',
    },
    fix: {
      vi: 'Thêm dấu / vào cuối địa chỉ.',
      en: 'Add a / at the end of the address.',
    },
  },
  'page-asset': {
    level: 'error',
    what: {
      vi: 'Tệp mà trang cần không có trong bản dựng: {link}',
      en: 'A file that the page needs is not in the build: {link}',
    },
    fix: {
      vi: 'Kiểm tra tên tệp, hoặc thêm tệp đó vào thư mục của mục bài hay vào public/.',
      en: "Check the file's name, or add the file to the entry's folder or to public/.",
    },
  },
  'page-unreachable': {
    level: 'error',
    what: {
      vi: 'Không có đường liên kết nào từ trang chủ dẫn tới trang này.',
      en: 'No path of links leads from the home page to this page.',
    },
    fix: {
      vi: 'Đưa trang vào một danh sách, vào trình đơn, hoặc dẫn tới nó từ một trang liên quan.',
      en: 'Put the page in a list or in the menu, or link to it from a related page.',
    },
  },
  'sitemap-missing': {
    level: 'error',
    what: {
      vi: 'Trang này không có trong sơ đồ trang: {address}',
      en: 'The sitemap does not list this page: {address}',
    },
    fix: {
      vi: 'Thêm trang vào sơ đồ trang, hoặc đánh dấu noindex nếu không muốn máy tìm kiếm ghi nhận.',
      en: 'Add the page to the sitemap, or mark it noindex if search engines need not record it.',
    },
  },
  'sitemap-extra': {
    level: 'error',
    what: {
      vi: 'Sơ đồ trang liệt kê một địa chỉ không phải là trang được ghi nhận: {address}',
      en: 'The sitemap lists an address that is not a page to be recorded: {address}',
    },
    fix: {
      vi: 'Bỏ địa chỉ này khỏi sơ đồ trang; sơ đồ chỉ gồm những trang có thật và cho phép ghi nhận.',
      en: 'Take this address out of the sitemap; it lists only pages that exist and may be recorded.',
    },
  },
} as const satisfies Record<string, Rule>;
