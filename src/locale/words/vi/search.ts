/** The search page; read by its script from the page itself. */
export const search = {
  searching: 'Đang tìm…',
  results: '{count} kết quả cho “{query}”.',
  none: 'Không tìm thấy gì cho “{query}”. Hãy thử ít chữ hơn, bỏ dấu, hoặc đi theo các lối dưới đây.',
  failed: 'Chưa tải được phần tìm kiếm. Hãy thử lại, hoặc dùng sơ đồ trang.',
  more: 'Xem thêm kết quả',
  waysOn: 'Các lối khác',
};
