/** A day as a blog tells it, with the time where it tells one. */
export interface BlogDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM:SS`. */
  time?: string;
}

const pattern = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?/i;

/**
 * Reads a date as blogs write it: `2019-07-26`, `2019-07-26 21:00:00 +0900`, `2019-07-26T21:00:00Z`. The day is the one
 * in the blog's time zone, where both are known, else the one that is written. Undefined where there is none such day.
 */
export function dayOf(value: unknown, timeZone?: string): BlogDay | undefined {
  const written = value instanceof Date ? value.toISOString() : String(value ?? '').trim();
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offset] = pattern.exec(written) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(date)) return undefined;
  if (hour === undefined) return { day: date };
  const time = `${hour.padStart(2, '0')}:${minute}:${second}`;
  const zone = offset && /^[+-]/.test(offset) ? offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z';
  const moment = new Date(`${date}T${time}${zone}`);
  return offset && timeZone && !Number.isNaN(moment.getTime()) ? inZone(moment, timeZone) : { day: date, time };
}

/** A moment as clocks in a time zone show it. */
export function inZone(moment: Date, timeZone: string): BlogDay {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment).split(' ');
  return { day: parts[0]!, time: parts[1]! };
}

/** Whether a time zone is one that is known. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
