import type { Incident } from '../schema/incident.ts';
import { parseMoment, type Moment } from '../schema/moment.ts';
import type { TimelineEntry, TimelineKind } from '../schema/timeline.ts';
import type { LineSpan } from './line-of-time.ts';

/** A timeline entry whose time is known. */
export interface TimedEntry {
  moment: Moment;
  text: string;
  kind: TimelineKind;
  judgement: boolean;
}

/** The entries of a timeline that can be drawn: those whose time is known. An entry without one has no place on a scale. */
export function linePoints({ timeline }: { timeline: readonly TimelineEntry[] }): TimedEntry[] {
  return timeline.flatMap(({ at, text, kind }) => {
    const moment = at === undefined ? undefined : parseMoment(at);
    return moment ? [{ moment, text, kind, judgement: kind === 'interpretation' }] : [];
  });
}

/** What the timeline says of a moment: the first entry of that time. */
export const entryAt = (entries: readonly TimedEntry[], { minutes }: Moment): TimedEntry | undefined =>
  entries.find(({ moment }) => moment.minutes === minutes);

/** The stretches that the line marks: from the beginning of the harm to the decision, and from there to its end. */
export function lineSpans(incident: Incident | undefined, decideLabel: string | undefined): LineSpan[] {
  const minutesOf = (written: string | undefined) => (written === undefined ? undefined : parseMoment(written)?.minutes);
  const [started, decided, mitigated] = [incident?.startedAt, incident?.decidedAt, incident?.mitigatedAt].map(minutesOf);
  return [
    ...(started !== undefined && decided !== undefined ? [{ from: started, to: decided, ...(decideLabel !== undefined && { label: decideLabel }) }] : []),
    ...(decided !== undefined && mitigated !== undefined ? [{ from: decided, to: mitigated }] : []),
  ];
}
