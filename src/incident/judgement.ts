import { parseMoment, type Moment } from '../schema/moment.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';

/** What somebody believed at a known moment, and when the decision came that ended the harm. */
export interface Judgement {
  at: Moment;
  text: string;
  decidedAt?: Moment;
}

/** The first judgement of an incident whose time is known. */
export function judgementOf({ timeline, incident }: Pick<RetrospectiveData, 'timeline' | 'incident'>): Judgement | undefined {
  for (const { kind, at, text } of timeline) {
    const moment = kind === 'interpretation' && at !== undefined ? parseMoment(at) : undefined;
    if (!moment) continue;
    const decidedAt = incident?.decidedAt === undefined ? undefined : parseMoment(incident.decidedAt);
    return { at: moment, text, ...(decidedAt && { decidedAt }) };
  }
  return undefined;
}
