import { z } from 'zod';

/**
 * A time in an incident. Three forms, one of them throughout an incident:
 * - `instant`: a date-time with an offset, `2017-01-31T23:27:00+00:00`; exact across time zones
 * - `date`: a day, `2017-01-31`
 * - `clock`: a time of an unnamed day, `16:00`; `+1d 01:00` is the next day's
 * A leading `~` means about. A missing time means unknown.
 */
export type MomentForm = 'instant' | 'date' | 'clock';

export interface Moment {
  form: MomentForm;
  /** True where the source says "about". */
  about: boolean;
  /** Minutes on one axis for the form: since 1970-01-01T00:00Z, or since 00:00 of the first day for a clock. */
  minutes: number;
  /** The text without its `~`, in the source's own offset. */
  text: string;
}

export const moment = z
  .string()
  .refine((value) => parseMoment(value) !== undefined, { error: (issue) => momentError(String(issue.input)) })
  .meta({ pattern: momentPattern() });

/** The look of the three forms, for JSON Schema: it lets every moment through, and some that do not exist. */
function momentPattern(): string {
  const instant = String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?`;
  return String.raw`^~?\s*(?:${instant}|(?:\+\d{1,2}d )?[012]\d:[0-5]\d)\s*$`;
}

/** The moment a text says, or undefined where it is none of the three forms or does not exist (25:00, 2017-02-30). */
export function parseMoment(value: string): Moment | undefined {
  const about = value.startsWith('~');
  const text = value.slice(about ? 1 : 0).trim();
  const form = formOf(text);
  if (form === undefined) return undefined;
  const minutes = form === 'clock' ? clockMinutes(text) : Date.parse(form === 'date' ? `${text}T00:00:00Z` : text) / 60_000;
  return { form, about, minutes, text };
}

const clockPattern = /^(?:\+(\d{1,2})d )?([01]\d|2[0-3]):([0-5]\d)$/;
const localPattern = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/;

function formOf(text: string): MomentForm | undefined {
  if (clockPattern.test(text)) return 'clock';
  if (z.iso.date().safeParse(text).success) return 'date';
  if (z.iso.datetime({ offset: true }).safeParse(withSeconds(text)).success) return 'instant';
  return undefined;
}

/** `…T23:27+00:00` is as good as `…T23:27:00+00:00`. */
const withSeconds = (text: string): string => text.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00');

function clockMinutes(text: string): number {
  const [, days = '0', hours = '0', minutes = '0'] = clockPattern.exec(text) ?? [];
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}

function momentError(value: string): string {
  if (localPattern.test(value.replace(/^~/, ''))) {
    return `the offset is missing: write ${value.replace(' ', 'T')}+09:00 (Seoul) or ${value.replace(' ', 'T')}Z (UTC)`;
  }
  return `"${value}" is not a time: expected a date-time with an offset (2017-01-31T23:27:00+00:00), a date (2017-01-31) or a clock time (16:00, +1d 01:00), with ~ before it for about`;
}
