/** Calendar and events. Weekdays start on Sunday, as JavaScript counts them. */
export const events = {
  calendar: 'Lịch sự kiện',
  weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  weekdaysShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  lunarDay: (day: number, month: number, leap: boolean) =>
    `${day}/${month}${leap ? ' nhuận' : ''} âm lịch`,
  lunarPrefix: 'âm lịch',
  lunarSpoken: 'Âm lịch:',
  monthCaption: (month: string) => `${month}, số nhỏ là ngày âm lịch`,
  statusToday: 'Hôm nay',
  statusPlanned: 'Theo kế hoạch',
  statusLunar: 'Dự kiến, theo âm lịch',
  statusUnconfirmed: 'Theo kế hoạch, chờ xác nhận',
  statusCancelled: 'Đã hủy',
  plannedInTable: 'theo kế hoạch',
  legendPlanned: 'Viền nét đứt: theo kế hoạch',
  addToCalendar: 'Thêm vào lịch',
  subscribe: 'Đăng ký lịch (ICS)',
  thisMonthAndNext: 'Tháng này và sắp tới',
  past: 'Đã qua',
  none: 'Chưa có sự kiện nào trong tháng này.',
};
