import type { Both } from '../../locale/locale.ts';

type Phrases = readonly [Both, ...Both[]];

/** Words that the sentences below are filled with, the same in both languages. */
export const SLOTS = {
  place: [
    { vi: 'xã Hòa Bình', en: 'Hòa Bình commune' },
    { vi: 'phường Đông Sơn', en: 'Đông Sơn ward' },
    { vi: 'vùng cửa sông', en: 'the river mouth' },
    { vi: 'cửa khẩu phía tây', en: 'the western border gate' },
    { vi: 'khu phố cổ', en: 'the old quarter' },
    { vi: 'các làng ven đê', en: 'the villages along the dyke' },
    { vi: 'đảo Hòn Ngư', en: 'Hòn Ngư island' },
  ],
  good: [
    { vi: 'gạo thơm', en: 'fragrant rice' },
    { vi: 'cá khô', en: 'dried fish' },
    { vi: 'vải thổ cẩm', en: 'brocade' },
    { vi: 'xoài', en: 'mangoes' },
    { vi: 'nước mắm', en: 'fish sauce' },
    { vi: 'đường thốt nốt', en: 'palm sugar' },
    { vi: 'hoa hồi', en: 'star anise' },
  ],
  country: [
    { vi: 'Campuchia', en: 'Cambodia' },
    { vi: 'Lào', en: 'Lao PDR' },
    { vi: 'Thái Lan', en: 'Thailand' },
    { vi: 'Malaysia', en: 'Malaysia' },
    { vi: 'Indonesia', en: 'Indonesia' },
    { vi: 'Philippines', en: 'the Philippines' },
    { vi: 'Singapore', en: 'Singapore' },
  ],
  group: [
    { vi: 'hợp tác xã', en: 'cooperatives' },
    { vi: 'hộ kinh doanh nhỏ', en: 'small household businesses' },
    { vi: 'giáo viên và học sinh', en: 'teachers and pupils' },
    { vi: 'cán bộ cấp xã', en: 'commune officials' },
    { vi: 'doanh nghiệp vận tải', en: 'transport companies' },
    { vi: 'người làm du lịch', en: 'people who work in tourism' },
  ],
  action: [
    { vi: 'ký biên bản ghi nhớ', en: 'signed a memorandum' },
    { vi: 'mở lớp tập huấn', en: 'opened a training course' },
    { vi: 'thống nhất lịch làm việc chung', en: 'agreed on a common programme of work' },
    { vi: 'rà soát thủ tục', en: 'reviewed its procedures' },
    { vi: 'công bố số liệu nửa năm', en: 'published its half-year figures' },
  ],
} as const satisfies Record<string, Phrases>;

/** Sentences, their translations beside them. `{place}` takes a word from the slot of that name. */
export const SENTENCES = [
  {
    vi: 'Sáng nay tại {place}, đại diện địa phương và đoàn khách từ {country} đã {action} về trao đổi {good}.',
    en: 'This morning at {place}, local representatives and a delegation from {country} {action} on trade in {good}.',
  },
  {
    vi: 'Theo ban tổ chức, {group} là những người được hưởng lợi trước tiên nếu thủ tục được rút gọn.',
    en: 'According to the organisers, {group} will be the first to benefit if procedures become shorter.',
  },
  {
    vi: 'Việc đưa {good} sang {country} đòi hỏi hồ sơ rõ ràng về nơi trồng, nơi chế biến và người chịu trách nhiệm.',
    en: 'Sending {good} to {country} calls for clear papers on where it was grown, where it was processed and who answers for it.',
  },
  {
    vi: 'Người dân ở {place} cho biết đường mới giúp xe hàng đi nhanh hơn, nhưng mùa nước nổi vẫn phải chờ phà.',
    en: 'People at {place} say that the new road lets lorries pass faster, but in the flood season they still wait for the ferry.',
  },
  {
    vi: 'Trong phần thảo luận, {group} hỏi nhiều về điều kiện hưởng ưu đãi và cách giữ chứng từ.',
    en: 'In the discussion {group} asked many questions about the conditions of preference and how to keep papers.',
  },
  {
    vi: 'Kinh nghiệm của {country} cho thấy nên bắt đầu từ một mặt hàng, làm kỹ rồi mới mở rộng.',
    en: 'The experience of {country} suggests starting with one product, doing it thoroughly and only then widening the effort.',
  },
  {
    vi: 'Bài học quan trọng nhất là phải nói rõ ai làm việc gì, làm đến khi nào và lấy nguồn lực ở đâu.',
    en: 'The main lesson is to say plainly who does what, until when, and where the means come from.',
  },
  {
    vi: 'Nhiều gia đình ở {place} vẫn giữ cách làm {good} của ông bà, dù máy móc đã thay đôi tay ở vài công đoạn.',
    en: 'Many families at {place} still make {good} as their grandparents did, although machines have replaced hands in a few steps.',
  },
  {
    vi: 'Các trường học dự kiến đưa câu chuyện này vào giờ ngoại khóa để học sinh hiểu thêm về {country}.',
    en: 'Schools plan to bring this story into extra classes, so that pupils learn more about {country}.',
  },
  {
    vi: 'Đến cuối năm, cơ quan phụ trách sẽ {action} và báo cáo kết quả công khai trên chuyên mục này.',
    en: 'By the end of the year the office in charge will have {action} and will report the results openly in this section.',
  },
  {
    vi: 'Ở chiều ngược lại, hàng từ {country} về {place} chủ yếu là nông sản tươi và vật tư.',
    en: 'In the other direction, goods from {country} to {place} are mostly fresh produce and supplies.',
  },
  {
    vi: 'Mỗi khi giá {good} xuống thấp, {group} lại tìm cách bán qua mạng thay vì chờ thương lái.',
    en: 'Whenever the price of {good} falls, {group} look for ways to sell online rather than wait for traders.',
  },
] as const satisfies Phrases;

export const HEADINGS = [
  { vi: 'Việc đã làm', en: 'What has been done' },
  { vi: 'Ý nghĩa với người dân', en: 'What it means for people' },
  { vi: 'Điều cần lưu ý', en: 'What to bear in mind' },
  { vi: 'Kinh nghiệm từ nước bạn', en: 'Experience from a neighbour' },
  { vi: 'Các bước tiếp theo', en: 'The next steps' },
  { vi: 'Câu chuyện ở {place}', en: 'A story from {place}' },
] as const satisfies Phrases;

export const TITLES = [
  { vi: 'Trao đổi {good} với {country}', en: 'Trade in {good} with {country}' },
  { vi: 'Đoàn công tác {country} thăm {place}', en: 'A delegation from {country} visits {place}' },
  { vi: 'Hỗ trợ {group} tại {place}', en: 'Support for {group} at {place}' },
] as const satisfies Phrases;
