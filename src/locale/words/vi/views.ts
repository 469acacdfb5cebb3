/** Titles and leads of the pages that are made, not written. */
export const views = {
  home: 'Trang chủ',
  pillars: 'Ba trụ cột',
  topics: 'Chủ đề',
  members: 'So sánh các nước thành viên',
  themes: 'Chủ tịch và chủ đề năm ASEAN',
  glossary: 'Thuật ngữ ASEAN',
  faq: 'Hỏi đáp',
  search: 'Tìm kiếm',
  reference: 'Tra cứu',
  siteMap: 'Sơ đồ trang',
  notFound: 'Không tìm thấy trang này',
  page: (page: number) => `trang ${page}`,
  inYear: (section: string, year: number) => `${section} năm ${year}`,
  inMonth: (section: string, month: number, year: number) => `${section} tháng ${month}/${year}`,
  month: (month: number, year: number) => `Lịch tháng ${month}/${year}`,
};
