import { parseMoment, type Moment } from '../schema/moment.ts';
import type { Language } from '../site.config.ts';

/** `6시간 30분` · `6 h 30 min`; days as well from two days on. Minutes are rounded to whole ones; less than one gives an empty text. */
export function formatMinutes(minutes: number, lang: Language): string {
  const whole = Math.round(minutes);
  const long = whole >= 2 * 24 * 60;
  const parts: [number, string, string][] = [
    [long ? Math.floor(whole / 1440) : 0, '일', 'd'],
    [Math.floor((long ? whole % 1440 : whole) / 60), '시간', 'h'],
    [whole % 60, '분', 'min'],
  ];
  const shown = parts.filter(([amount]) => amount > 0);
  return shown.map(([amount, ko, en]) => (lang === 'ko' ? `${amount}${ko}` : `${amount} ${en}`)).join(' ');
}

/** Days between two dates: the source tells no more. */
export function formatDays(minutes: number, lang: Language): string {
  const days = Math.round(minutes / 1440);
  if (days === 0) return lang === 'ko' ? '같은 날' : 'the same day';
  return lang === 'ko' ? `${days}일` : days === 1 ? '1 day' : `${days} days`;
}

/** `16:00`, `다음 날 01:00`, `23:27`, `1월 31일`: a moment without what its list says anyway (day and offset). */
export function formatMoment({ form, about, text }: Moment, lang: Language): string {
  const shown = form === 'clock' ? clock(text, lang) : form === 'date' ? formatDay(text, lang) : text.slice(11, 16);
  return about ? (lang === 'ko' ? `${shown}쯤` : `about ${shown}`) : shown;
}

function clock(text: string, lang: Language): string {
  const [, days, hour = text] = /^\+(\d+)d (.*)$/.exec(text) ?? [];
  if (days === undefined) return hour;
  if (days === '1') return lang === 'ko' ? `다음 날 ${hour}` : `next day ${hour}`;
  return lang === 'ko' ? `${days}일 뒤 ${hour}` : `day ${Number(days) + 1}, ${hour}`;
}

/** The hour alone, for the left column and drawn labels: `16:00`, `01:00`, `1.31`. */
export const hourOf = ({ form, text }: Moment): string =>
  form === 'clock' ? text.slice(-5) : form === 'date' ? text.slice(5).replace('-', '.') : text.slice(11, 16);

/** `2017년 1월 31일` · `31 January 2017`; as exact as the text: a year, a month or a day. */
export function formatDate(text: string, lang: Language): string {
  const [year, month, day] = text.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) };
  return new Intl.DateTimeFormat(lang === 'ko' ? 'ko-KR' : 'en-GB', options).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}

/** `1월 31일` · `31 Jan`: a day within a year that is told elsewhere. */
export const formatDay = (date: string, lang: Language): string =>
  new Intl.DateTimeFormat(lang === 'ko' ? 'ko-KR' : 'en-GB', { timeZone: 'UTC', month: lang === 'ko' ? 'long' : 'short', day: 'numeric' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );

/** A moment with its day, where it has one: `2월 1일 18:00`. */
export const momentWithDay = (moment: Moment, lang: Language): string =>
  moment.form === 'instant' ? `${formatDay(moment.text.slice(0, 10), lang)} ${formatMoment(moment, lang)}` : formatMoment(moment, lang);

/** The offset a date-time is told in: `UTC`, `UTC+9`, `UTC−8`; undefined for the other forms. */
export function offsetOf(written: string): string | undefined {
  const moment = parseMoment(written);
  if (moment?.form !== 'instant') return undefined;
  const [, sign, hours = '0', minutes = '00'] = /([+-])(\d\d):?(\d\d)$/.exec(moment.text) ?? [];
  if (sign === undefined || Number(hours) + Number(minutes) === 0) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
