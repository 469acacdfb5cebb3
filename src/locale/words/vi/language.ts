/** Between the two languages: the switch, the state of a translation, parallel reading. */
export const language = {
  label: 'Ngôn ngữ',
  code: 'VI',
  notTranslated: 'chưa có bản dịch',
  readHere: 'Đọc bản tiếng Việt',
  otherExists: 'Bài này có bản tiếng Anh.',
  parallel: 'Đọc song song Việt – Anh',
  parallelTitle: (title: string) => `${title}: Việt – Anh`,
  parallelLead: 'Cùng một bài bằng hai ngôn ngữ, từng đoạn cạnh nhau.',
  parallelBack: 'Về bài đầy đủ, có nguồn và số liệu',
  parallelTable: 'Bảng',
  newerTitle: 'Bản tiếng Anh mới hơn',
  newerText: (changed: number, total: number) =>
    `Bản dịch này chậm hơn bản gốc tiếng Anh: ${changed}/${total} đoạn đã đổi.`,
  seeChanges: 'Xem chỗ đã đổi',
  changedParagraph: 'Đã đổi trong bản tiếng Anh',
  missingTitle: 'Trang này chưa có bản tiếng Việt',
  missingText: 'Bạn đang đọc bản gốc tiếng Anh.',
  askForTranslation: 'Đề nghị dịch',
  relatedHere: 'Các trang liên quan bằng tiếng Việt',
  backToOriginal: 'Về bản gốc',
};
