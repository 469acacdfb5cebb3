/** The plan tracker: what plans ask for, and what of the portal serves it. */
export const plans = {
  title: 'Đối chiếu kế hoạch',
  lead: 'Chuyên mục thực hiện các kế hoạch dưới đây. Với mỗi yêu cầu mà một cổng thông tin có thể đáp ứng, trang này nêu các trang và mục đang có, do máy tự tìm theo quy tắc; chỗ nào chưa có thì ghi rõ là chưa có.',
  method:
    'Các yêu cầu được viết ngắn bằng lời của chuyên mục, không phải nguyên văn. Yêu cầu về kinh phí và phân công không đưa vào đây.',
  served: 'Đã có',
  partly: 'Có một phần',
  missing: 'Chưa có',
  counts: (served: number, partly: number, missing: number) =>
    `Đã có ${served}, có một phần ${partly}, chưa có ${missing}.`,
  requirements: (count: number) => `${count} yêu cầu`,
  issuedBy: 'Cơ quan ban hành:',
  number: 'Số, ký hiệu:',
  period: 'Giai đoạn:',
  place: (at: string) => `Mục ${at}`,
  entriesOf: (count: number, least: number) =>
    count < least ? `${count} mục, cần ít nhất ${least}` : `${count} mục`,
  more: (count: number) => `và ${count} mục khác`,
  page: 'trang',
  noneYet: 'chưa có',
};
