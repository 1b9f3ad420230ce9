import type { Incident, IncidentTime } from '../schema/incident.ts';
import { parseMoment, type Moment } from '../schema/moment.ts';
import type { Kind } from '../schema/retrospective.ts';

/** What is measured, and between which two times. Detection and decision count from the beginning of the harm. */
export const measures = {
  detect: ['startedAt', 'detectedAt'],
  decide: ['startedAt', 'decidedAt'],
  execute: ['decidedAt', 'mitigatedAt'],
  mitigate: ['startedAt', 'mitigatedAt'],
  resolve: ['startedAt', 'resolvedAt'],
} as const satisfies Record<string, readonly [IncidentTime, IncidentTime]>;
export type Measure = keyof typeof measures;

/** Measures of harm: in a near miss there was none, so nothing that is missing is unknown either. */
const ofHarm: ReadonlySet<Measure> = new Set(['mitigate', 'resolve']);

export type Duration =
  | {
      state: 'known';
      minutes: number;
      /** True where either time is "about", or where only the days are known. */
      about: boolean;
      /** `days` where the source tells days only: the figure is then no finer. */
      precision: 'minutes' | 'days';
      from: { name: IncidentTime; at: Moment };
      to: { name: IncidentTime; at: Moment };
    }
  | { state: 'unknown'; missing: IncidentTime[] }
  | { state: 'not-applicable' };

/** How long something took, from which times, or why it cannot be said. Never a guess: a missing time gives `unknown`. */
export function duration(measure: Measure, incident: Incident | undefined, kind: Kind): Duration {
  if (kind === 'near-miss' && ofHarm.has(measure)) return { state: 'not-applicable' };
  const names = measures[measure];
  const [from, to] = names.map((name) => momentOf(incident, name));
  if ((!from || !to) && kind === 'near-miss') return { state: 'not-applicable' };
  if (!from || !to) return { state: 'unknown', missing: names.filter((name) => momentOf(incident, name) === undefined) };
  const precision = from.form === 'date' || to.form === 'date' ? 'days' : 'minutes';
  return {
    state: 'known',
    minutes: to.minutes - from.minutes,
    about: from.about || to.about || precision === 'days',
    precision,
    from: { name: names[0], at: from },
    to: { name: names[1], at: to },
  };
}

/** Whether a duration runs from one calendar day into another, so that its hours alone would mislead. Clock times say it themselves. */
export const isOvernight = ({ from, to }: Extract<Duration, { state: 'known' }>): boolean =>
  from.at.form === 'instant' && from.at.text.slice(0, 10) !== to.at.text.slice(0, 10);

function momentOf(incident: Incident | undefined, name: IncidentTime): Moment | undefined {
  const written = incident?.[name];
  return written === undefined ? undefined : parseMoment(written);
}
