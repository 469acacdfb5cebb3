import type { Rule } from './rule.ts';

const ASK = {
  vi: 'Báo cho nơi chia sẻ, hoặc bỏ nguồn này khỏi partnerFeeds.',
  en: 'Tell the partner, or remove the feed from partnerFeeds.',
};

/** A partner's feed as a whole. */
export const FEED_RULES = {
  'feed-not-https': {
    level: 'error',
    what: {
      vi: 'Không đọc {address}: địa chỉ không bắt đầu bằng https://.',
      en: '{address} was not read: it does not begin with https://.',
    },
    fix: {
      vi: 'Dùng địa chỉ https; nếu nơi chia sẻ chưa có https, ghi allowHttp: true cho nguồn này.',
      en: 'Use its https address; if the partner has none, give the feed allowHttp: true.',
    },
  },
  'feed-private-address': {
    level: 'error',
    what: {
      vi: 'Không đọc {address}: địa chỉ dẫn vào mạng nội bộ.',
      en: '{address} was not read: it leads into a private network.',
    },
    fix: {
      vi: 'Dùng địa chỉ công khai. Chỉ khi nguồn ở ngay trong mạng của đơn vị: npm run exchange -- --allow-private.',
      en: 'Use a public address. Only for a feed in your own network: npm run exchange -- --allow-private.',
    },
  },
  'feed-unreachable': {
    level: 'error',
    what: {
      vi: 'Không đọc được {address} ({reason}).',
      en: '{address} could not be read ({reason}).',
    },
    fix: {
      vi: 'Kiểm tra địa chỉ và kết nối mạng rồi chạy lại.',
      en: 'Check the address and the network, then run it again.',
    },
  },
  'feed-redirects': {
    level: 'error',
    what: {
      vi: '{address} chuyển hướng quá {most} lần.',
      en: '{address} redirects more than {most} times.',
    },
    fix: ASK,
  },
  'feed-too-slow': {
    level: 'error',
    what: {
      vi: '{address} không trả lời xong trong {seconds} giây.',
      en: '{address} did not finish answering within {seconds} seconds.',
    },
    fix: { vi: 'Chạy lại sau; nếu vẫn vậy, báo cho nơi chia sẻ.', en: 'Try later, or tell them.' },
  },
  'feed-too-large': {
    level: 'error',
    what: {
      vi: '{address} lớn hơn {most} MB nên không được đọc tiếp.',
      en: '{address} is larger than {most} MB and was not read to its end.',
    },
    fix: ASK,
  },
  'feed-encoding': {
    level: 'error',
    what: {
      vi: '{address} không đúng bảng mã {encoding} như đã khai báo.',
      en: '{address} is not in {encoding}, as it says it is.',
    },
    fix: ASK,
  },
  'feed-with-doctype': {
    level: 'error',
    what: {
      vi: '{address} có khai báo DOCTYPE hoặc ENTITY, có thể dùng để tấn công.',
      en: '{address} declares a DOCTYPE or ENTITY, which can be used for attacks.',
    },
    fix: ASK,
  },
  'feed-unreadable': {
    level: 'error',
    what: {
      vi: '{address} không phải dữ liệu mở của chuyên mục, JSON Feed, RSS hay Atom.',
      en: '{address} is neither open data of a portal like this, nor JSON Feed, RSS or Atom.',
    },
    fix: {
      vi: 'Mở địa chỉ này bằng trình duyệt để xem, rồi sửa lại địa chỉ nguồn.',
      en: 'Open the address in a browser, then correct it.',
    },
  },
  'feed-damaged': {
    level: 'error',
    what: {
      vi: 'Tệp {path} của {address} không khớp mã trong manifest.json.',
      en: 'The file {path} of {address} does not match its hash in manifest.json.',
    },
    fix: {
      vi: 'Có thể nơi chia sẻ đang cập nhật: chạy lại sau ít phút; nếu vẫn vậy, báo cho nơi chia sẻ.',
      en: 'It may be being updated: try again in a few minutes, then tell the partner.',
    },
  },
  'feed-too-long': {
    level: 'warning',
    what: {
      vi: '{address} có nhiều hơn {most} mục; chỉ {most} mục đầu được đọc.',
      en: '{address} has more than {most} items; only the first {most} were read.',
    },
    fix: {
      vi: 'Dùng nguồn hẹp hơn của nơi chia sẻ, ví dụ theo chuyên trang.',
      en: 'Use a narrower feed of theirs, such as that of one section.',
    },
  },
} as const satisfies Record<string, Rule>;
