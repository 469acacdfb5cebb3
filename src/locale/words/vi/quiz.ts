/** The quiz: its pages, and its part of the home page. */
export const quiz = {
  today: 'Câu đố hôm nay',
  themes: 'Chọn chủ đề',
  otherThemes: 'Chủ đề khác',
  all: 'Tất cả câu đố',
  count: (count: number) => `${count} câu`,
  showAnswer: 'Xem đáp án',
  ofQuestion: (number: number) => `câu ${number}`,
  key: 'Đáp án',
  keyHint: 'Tờ này dành cho giáo viên hoặc người dẫn chương trình.',
  asOf: (day: string) => `Đúng tính đến ${day}.`,
};
