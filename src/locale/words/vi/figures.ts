/** Figures and their pictures. */
export const figures = {
  source: 'Nguồn',
  sourceOf: (figure: string) => ` của số liệu: ${figure}`,
  asOf: (day: string) => `Số liệu đến ${day}`,
  showTable: 'Xem bảng số liệu',
  download: 'Tải:',
  what: 'Nội dung',
  value: 'Giá trị',
};
