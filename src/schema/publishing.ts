/** Whether a post is in the site that is built on a day, `YYYY-MM-DD`: it is no draft, and its date has come. The one place of this rule. */
export function isPublished({ draft, date }: { draft?: unknown; date?: unknown }, today: string): boolean {
  return draft !== true && typeof date === 'string' && date <= today;
}

/** The day in a time zone, `YYYY-MM-DD`. */
export function calendarDay(now: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
