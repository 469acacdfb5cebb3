/**
 * The report as an official document, in the form of Nghị định 30/2020/NĐ-CP. It is a Vietnamese
 * document by law, so it has no English twin. Dots stand where only the office knows.
 */
export const officialReport = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  higherBody: '…………………………',
  number: 'Số:           /BC-………',
  placeAndDay: (place: string, year: string) => `${place}, ngày …… tháng …… năm ${year}`,
  type: 'BÁO CÁO',
  subject: (section: string, unit: string, from: string, to: string) =>
    `Kết quả thông tin, tuyên truyền, quảng bá trên ${section} (${unit}) từ ngày ${from} đến ngày ${to}`,
  to: 'Kính gửi: ……………………………………………………',
  opening: (publisher: string, plans: readonly string[], from: string, to: string) =>
    plans.length === 0
      ? `${publisher} báo cáo kết quả từ ngày ${from} đến ngày ${to} như sau:`
      : `Thực hiện ${plans.join('; ')}, ${publisher} báo cáo kết quả từ ngày ${from} đến ngày ${to} như sau:`,
  planNumber: (number: string, day: string | undefined) =>
    day === undefined ? ` (số ${number})` : ` (số ${number} ngày ${day})`,
  results: 'I. KẾT QUẢ THỰC HIỆN',
  published: '1. Tin, bài và tư liệu đã đăng',
  publishedCount: (total: number, parts: string) =>
    parts === ''
      ? `Trong kỳ báo cáo, chuyên mục đăng ${total} mục.`
      : `Trong kỳ báo cáo, chuyên mục đăng ${total} mục, gồm: ${parts}. Danh mục đầy đủ ở Phụ lục I.`,
  part: (name: string, count: number) => `${name} ${count}`,
  countTable: 'Bảng 1. Số mục đã đăng, chia theo nhóm',
  group: 'Nhóm',
  amount: 'Số mục',
  severalNote:
    'Ghi chú: một mục có thể thuộc nhiều trụ cột và nhiều đối tượng, nên cộng các dòng có thể lớn hơn tổng số mục.',
  works: '2. Sự kiện, văn bản, ấn phẩm và tư liệu đa phương tiện',
  worksCount: (events: number, documents: number, publications: number, media: number) =>
    `Lịch của chuyên mục có ${events} sự kiện diễn ra trong kỳ (Phụ lục II). Trong kỳ, chuyên mục đăng ${documents} văn bản, ${publications} ấn phẩm và ${media} tư liệu đa phương tiện (Phụ lục III).`,
  translations: '3. Bản dịch',
  translationCount: (whole: number, total: number, behind: number, missing: number) =>
    `Có ${whole}/${total} mục đủ tiếng Việt và tiếng Anh; ${behind} bản dịch đang chậm hơn bản gốc; ${missing} mục chưa có bản dịch.`,
  shares: '4. Chia sẻ và dùng lại',
  taken: (count: number, names: string) =>
    count === 0
      ? 'Nhận về: trong kỳ không có mục nào nhận từ cổng khác.'
      : `Nhận về: ${count} mục, có ghi nguồn, từ ${names}.`,
  given: (feeds: number, calendars: number, vi: number, en: number) =>
    `Cung cấp: ${feeds} nguồn tin và ${calendars} lịch để trang khác đăng ký; dữ liệu mở gồm ${vi} mục tiếng Việt và ${en} mục tiếng Anh.`,
  noTracking:
    'Chuyên mục không theo dõi bạn đọc, nên không có số liệu về lượt xem và về nơi đã dùng lại.',
  plans: 'II. ĐỐI CHIẾU VỚI YÊU CẦU CỦA KẾ HOẠCH',
  noPlans: 'Chưa có dữ liệu yêu cầu của kế hoạch để đối chiếu.',
  planCount: (number: number, title: string, counts: string, day: string) =>
    `${number}. ${title}: ${counts} Tình trạng tính đến ngày ${day}, do máy đối chiếu với nội dung đang đăng.`,
  order: 'TT',
  requirement: 'Yêu cầu',
  status: 'Tình trạng',
  means: 'Đáp ứng bằng (số mục)',
  assessment: 'III. ĐÁNH GIÁ CHUNG',
  strengths: '1. Ưu điểm',
  shortcomings: '2. Hạn chế, nguyên nhân',
  outlook: 'IV. PHƯƠNG HƯỚNG, KIẾN NGHỊ',
  blank: '……………………………………………………………………………………………………………………………………………………………………',
  closing: (publisher: string, from: string, to: string) =>
    `Trên đây là báo cáo kết quả từ ngày ${from} đến ngày ${to} của ${publisher}./.`,
  receivers: 'Nơi nhận:',
  receiverLines: ['- Như trên;', '- ……………;', '- Lưu: VT, …….'],
  signerOffice: '………………………………',
  signerName: '………………………………',
  appendix: (number: string) => `PHỤ LỤC ${number}`,
  appendixItems: 'DANH MỤC TIN, BÀI, TƯ LIỆU ĐÃ ĐĂNG',
  appendixEvents: 'SỰ KIỆN DIỄN RA TRONG KỲ BÁO CÁO',
  appendixWorks: 'VĂN BẢN, ẤN PHẨM, TƯ LIỆU ĐA PHƯƠNG TIỆN',
  appendixOf: (publisher: string, year: string) =>
    `(Kèm theo Báo cáo số       /BC-……… ngày …… tháng …… năm ${year} của ${publisher})`,
  day: 'Ngày đăng',
  nameAndAddress: 'Tên và địa chỉ',
  section: 'Chuyên trang',
  time: 'Thời gian',
  name: 'Tên sự kiện',
  none: 'Trong kỳ không có.',
};
