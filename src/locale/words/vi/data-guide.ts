/** The page for those who use the section's data, around its text in src/guides/data. */
export const dataGuide = {
  lead: 'Bài viết, số liệu, sự kiện và thuật ngữ của chuyên mục, ở dạng máy đọc được, kèm nguồn và điều kiện dùng lại.',
  tableLabel: 'Các tệp dữ liệu',
  file: 'Tệp',
  holds: 'Có gì',
  count: 'Số mục',
  entries: { vi: 'Bài viết bằng tiếng Việt.', en: 'Bài viết bằng tiếng Anh.' },
  open: 'Xem cách dùng, kèm ví dụ',
  examples: {
    feeds: { title: 'Toàn bộ chuyên mục: Atom, JSON Feed, lịch' },
    item: { title: 'Một mục, bỏ bớt nội dung' },
    newest: { title: 'Năm mục mới nhất (JavaScript)' },
    verify: { title: 'Đối chiếu từng tệp (Node.js 18 trở lên)' },
    exchange: { title: 'Thêm vào edition.yaml' },
  },
};
