/** What others may take from the section: news, calendars and data. */
export const reuse = {
  lead: 'Nhận tin mới, lịch và dữ liệu của chuyên mục ở nơi bạn quen dùng.',
  follow: 'Theo dõi',
  feeds: 'Nguồn tin',
  feedsAbout:
    'Chép một địa chỉ dưới đây vào trình đọc tin hoặc trang của đơn vị. Mỗi nguồn có tới 30 bài mới nhất với đủ nội dung, ngày cập nhật và nguồn.',
  all: 'Toàn bộ chuyên mục',
  bySection: 'Nguồn tin theo chuyên trang',
  byPillar: 'Nguồn tin theo trụ cột',
  byTopic: 'Nguồn tin theo chủ đề',
  byProvince: 'Nguồn tin theo địa phương',
  calendars: 'Lịch',
  calendarsAbout:
    'Đăng ký một lần trong ứng dụng lịch. Sự kiện mới, sự kiện đổi ngày hoặc bị hủy sẽ tự cập nhật.',
  allEvents: 'Tất cả sự kiện',
  data: 'Dữ liệu mở',
  dataAbout:
    'Mọi bài viết, số liệu, thuật ngữ, sự kiện và hồ sơ đều có ở dạng JSON, kèm nguồn và ngày. Lược đồ cho biết từng trường là gì; bảng mã SHA-256 giúp đối chiếu bản sao và nhận ra mục đã gỡ.',
  dataStart: 'Mục lục dữ liệu (JSON)',
  dataDescription: 'Mô tả giao diện (OpenAPI 3.1)',
  dataManifest: 'Bảng mã SHA-256 của từng mục',
  qr: 'Mã QR',
  qrAbout:
    'Mã này mở chuyên mục bằng điện thoại. Mỗi bài khi in ra cũng có mã riêng ở cuối, tiện dán bảng tin hoặc kèm giấy mời.',
  conditions: 'Điều kiện dùng lại',
  licence: 'Được dùng lại nội dung và dữ liệu khi ghi rõ nguồn và không làm sai lệch nội dung.',
  credit: (name: string, address: string) => `Nguồn: ${name} (${address})`,
  creditLabel: 'Ghi nguồn như sau:',
  taken: 'Bài nhận từ',
  writtenBy: (names: string) => `Tác giả: ${names}`,
  takenLicence: 'Điều kiện của nơi chia sẻ:',
  takenPictures: 'Với ảnh:',
  takenWithdrawn: (day: string) => `Nơi chia sẻ đã gỡ bài gốc (ghi nhận ngày ${day}).`,
  notTranslated: (partner: string) => `Bài nhận từ ${partner}, chưa có bản dịch.`,
};
