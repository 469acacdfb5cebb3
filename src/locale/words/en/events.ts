import type { events as vietnamese } from '../vi/events.ts';

export const events: typeof vietnamese = {
  calendar: 'Calendar',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  weekdaysShort: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  lunarDay: (day, month, leap) => `lunar ${day}/${month}${leap ? ' (leap)' : ''}`,
  lunarPrefix: 'lunar',
  lunarSpoken: 'Lunar calendar:',
  monthCaption: (month) => `${month}; the small number is the day of the lunar month`,
  statusToday: 'Today',
  statusPlanned: 'Planned',
  statusLunar: 'Expected, by the lunar calendar',
  statusUnconfirmed: 'Planned, awaiting confirmation',
  statusCancelled: 'Cancelled',
  plannedInTable: 'planned',
  legendPlanned: 'Dashed frame: planned',
  addToCalendar: 'Add to calendar',
  subscribe: 'Subscribe to the calendar (ICS)',
  thisMonthAndNext: 'This month and next',
  past: 'Past',
  none: 'No events this month.',
};
