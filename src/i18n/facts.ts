import { duration, type Measure } from '../incident/duration.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import type { Language } from '../site.config.ts';
import { parseMoment } from '../schema/moment.ts';
import { describeDuration } from './duration.ts';
import { momentWithDay, offsetOf } from './time.ts';
import { translations } from './translations.ts';

/** A fact of the strip: what it is about, its values, and what stands under them. */
export interface Fact {
  name: string;
  values: string[];
  notes: string[];
}

/** Impact, duration, detection and recovery of an incident. What no source tells says so; each figure says from which times it is counted. */
export function factsOf(data: RetrospectiveData, lang: Language): Fact[] {
  const t = translations(lang);
  const { impact, incident, kind, detection, mitigation } = data;
  const describe = (measure: Measure) => describeDuration(duration(measure, incident, kind), lang);
  const harm = describe(incident?.mitigatedAt === undefined && incident?.resolvedAt !== undefined ? 'resolve' : 'mitigate');
  const measured = (measure: Measure): string => {
    const { amount, derivation } = describe(measure);
    return `${t.measure[measure]} ${amount}${derivation === undefined ? '' : ` (${unbroken(derivation)})`}`;
  };
  const missing = kind === 'near-miss' ? t.notApplicable : t.unknown;
  const orMissing = (values: string[]): string[] => (values.length > 0 ? values : [missing]);
  return [
    { name: t.impact, values: orMissing((impact?.kinds ?? []).map((one) => t.impactKind[one])), notes: present([impact?.users, impact?.summary]) },
    { name: t.durationLabel, values: [harm.amount], notes: present([harm.derivation && unbroken(harm.derivation)]) },
    { name: t.detection, values: [detection ? t.detectionValue[detection] : t.unknown], notes: [measured('detect')] },
    { name: t.recovery, values: orMissing(mitigation.map((one) => t.mitigationValue[one])), notes: [measured('decide'), measured('execute')] },
  ];
}

const present = (notes: (string | undefined)[]): string[] => notes.filter((note) => note !== undefined && note !== '') as string[];

/** A derivation whose short ends stay whole: `조치 결정 22:30쯤 → 완화 23:30쯤` breaks at its arrow only. */
function unbroken(derivation: string): string {
  const ends = derivation.split(' → ');
  return ends.length < 2 ? derivation : ends.map((end) => (end.length > longEnd ? end : end.replaceAll(' ', '\u00a0'))).join(' → ');
}

const longEnd = 18;

/** What else is known of an incident, as rows of a name and its values; rows without a value are left out. */
export function detailsOf(
  { trigger, severity, services, technologies, incident }: RetrospectiveData,
  lang: Language,
  technologyName: (slug: string) => string,
): Fact[] {
  const t = translations(lang);
  const recovered = (incident?.recoveries ?? []).map(({ service, at }) => {
    const moment = parseMoment(at);
    return moment ? [service, momentWithDay(moment, lang), offsetOf(at)].filter(Boolean).join(' ') : service;
  });
  const rows: [string, string[]][] = [
    [t.trigger, trigger ? [t.triggerValue[trigger]] : []],
    [t.severity, severity === undefined ? [] : [String(severity)]],
    [t.services, services],
    [t.technologies, technologies.map(technologyName)],
    [t.recoveries, recovered],
  ];
  return rows.flatMap(([name, values]) => (values.length > 0 ? [{ name, values, notes: [] }] : []));
}
