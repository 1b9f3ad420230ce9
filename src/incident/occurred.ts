import { parseMoment } from '../schema/moment.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';

/**
 * When an incident happened, as exactly as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; else the day on which it began,
 * in the offset the source tells it in; undefined where no day is told.
 */
export function occurredOn({ occurred, incident }: Pick<RetrospectiveData, 'occurred' | 'incident'>): string | undefined {
  if (occurred !== undefined) return occurred;
  const started = incident?.startedAt === undefined ? undefined : parseMoment(incident.startedAt);
  return started === undefined || started.form === 'clock' ? undefined : started.text.slice(0, 10);
}

/** The year of an incident, or undefined where it is unknown. */
export const yearOf = (data: Parameters<typeof occurredOn>[0]): string | undefined => occurredOn(data)?.slice(0, 4);
