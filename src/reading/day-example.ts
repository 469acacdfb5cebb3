import { isRealDay } from '../domain/field.ts';
import type { Both } from '../locale/locale.ts';

interface DayForm {
  readonly form: Both;
  readonly example: (written: string) => string;
}

/** The ways in which days are written, by the names that their schemas complain with. */
const FORMS = {
  day: { form: { vi: 'năm-tháng-ngày', en: 'year-month-day' }, example: dayMeant },
  moment: {
    form: { vi: 'năm-tháng-ngàyTgiờ:phút', en: 'year-month-dayThour:minute' },
    example: (written) => `${dayMeant(written)}T${hourMeant(written)}`,
  },
  'month-day': { form: { vi: 'tháng-ngày', en: 'month-day' }, example: () => '08-08' },
  span: {
    form: { vi: 'năm, năm-tháng hoặc năm-quý', en: 'year, year-month or year-quarter' },
    example: spanMeant,
  },
  'lunar-day': {
    form: { vi: 'ngày/tháng âm lịch', en: 'day/month of the lunar calendar' },
    example: () => '22/4',
  },
} as const satisfies Record<string, DayForm>;

type DayMessage = keyof typeof FORMS;

export function isDayMessage(message: string): message is DayMessage {
  return Object.hasOwn(FORMS, message);
}

/** The day that was probably meant, as it should be written, and what its parts are. */
export function dayExample(message: DayMessage, value: unknown): { example: string; form: Both } {
  const { form, example } = FORMS[message];
  return {
    example: example(String(value)),
    form: { vi: ` (${form.vi})`, en: ` (${form.en})` },
  };
}

/** `20/11/2026 7:00` means a day, and an hour of it. */
function dayMeant(written: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(written) ?? [];
  const [, ...parts] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(written) ?? [];
  return [joined(...parts), joined(year, month, day)].find(isRealDay) ?? '2026-11-20';
}

/** `Quý IV/2026` or `Tháng 11/2026`. */
function spanMeant(written: string): string {
  const [year = '2026'] = /\d{4}/.exec(written) ?? [];
  const [, month] = /\b(0?[1-9]|1[0-2])\/\d{4}/.exec(written) ?? [];
  if (month !== undefined) return `${year}-${month.padStart(2, '0')}`;
  const quarter = ['I', 'II', 'III', 'IV'].indexOf(/\b(I{1,3}|IV)\b/.exec(written)?.[1] ?? 'IV');
  return `${year}-Q${quarter + 1}`;
}

function joined(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function hourMeant(written: string): string {
  const [, hour = '7', minute = '00'] =
    /[T ,]+([01]?\d|2[0-3])(?:[:.hg]([0-5]\d)?)?$/i.exec(written) ?? [];
  return `${hour.padStart(2, '0')}:${minute}`;
}
