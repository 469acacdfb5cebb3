/** Entries counted: by pillar, section, form … */
export const counts = {
  pillar: 'Theo trụ cột',
  section: 'Theo chuyên trang',
  form: 'Theo hình thức',
  audience: 'Theo đối tượng',
  language: 'Theo ngôn ngữ',
  month: 'Theo tháng',
  what: 'Nhóm',
  number: 'Số mục',
  noPillar: 'Không thuộc riêng trụ cột nào',
  noForm: 'Chưa ghi hình thức',
  noAudience: 'Chưa ghi đối tượng',
  bothLanguages: 'Tiếng Việt và tiếng Anh',
  onlyVietnamese: 'Chỉ tiếng Việt',
  onlyEnglish: 'Chỉ tiếng Anh',
};
