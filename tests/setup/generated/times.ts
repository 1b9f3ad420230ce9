import fc, { type Arbitrary } from 'fast-check';

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** A day that exists and is past. */
export const day: Arbitrary<string> = fc.oneof(
  fc.date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }).map(iso),
  fc.constantFrom('2000-02-29', '1970-01-01', '1969-12-31', '2024-12-31', '0001-01-01', '1900-01-01'),
);

/** A year, a month or a day. YAML reads a bare year as a number. */
export const occurred: Arbitrary<string | number> = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  fc.integer({ min: 1900, max: 2025 }),
);

/** Times of one incident, in order, all of one form. */
export function timesInOrder(count: number): Arbitrary<string[]> {
  const minutes = (max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: count, maxLength: count }).map((some) => some.toSorted((a, b) => a - b));
  const abouts = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('~') }), {
    minLength: count,
    maxLength: count,
  });
  const written = fc.oneof(
    minutes(3 * 24 * 60).map((some) => some.map(clock)),
    fc.tuple(minutes(3 * 24 * 60), instantStyle).map(([some, style]) => some.map((one) => instant(one, style))),
    minutes(30).map((some) => some.map((one) => iso(new Date(Date.UTC(2019, 1, 10 + one))))),
  );
  return fc.tuple(written, abouts).map(([some, marks]) => some.map((one, index) => `${marks[index] ?? ''}${one}`));
}

const two = (number: number): string => String(number).padStart(2, '0');

function clock(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  return `${days > 0 ? `+${days}d ` : ''}${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
}

const instantStyle = fc.record({ hours: fc.integer({ min: -11, max: 14 }), seconds: fc.boolean() });

/** A moment in the time zone that its source tells it in. */
function instant(minutes: number, { hours, seconds }: { hours: number; seconds: boolean }): string {
  const local = new Date(Date.UTC(2017, 0, 31, 20, minutes) + hours * 3_600_000).toISOString();
  const zone = hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`;
  return `${local.slice(0, seconds ? 19 : 16)}${zone}`;
}
