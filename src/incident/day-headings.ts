import type { Moment } from '../schema/moment.ts';

/**
 * The heading over each entry of a timeline: the day where it changes, in a list of days the year; undefined where the
 * entry above says it already, where no time is told, and for clock times, which have no day.
 */
export function dayHeadings(moments: readonly (Moment | undefined)[]): (string | undefined)[] {
  let last: string | undefined;
  return moments.map((moment) => {
    const day = moment?.form === 'instant' ? moment.text.slice(0, 10) : moment?.form === 'date' ? moment.text.slice(0, 4) : undefined;
    if (day === undefined || day === last) return undefined;
    last = day;
    return day;
  });
}
