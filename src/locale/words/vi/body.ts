/** Inside the text of an entry. */
export const body = {
  title: 'Chú thích',
  back: 'Về chỗ đang đọc',
};
