import type { Duration } from '../incident/duration.ts';
import { formatDay, formatDays, formatMinutes, formatMoment } from './time.ts';
import type { Language } from '../site.config.ts';
import { translations } from './translations.ts';

/** A duration in words and how it was derived: `약 6시간 30분` and `16:00쯤부터 22:30쯤까지로 셈했어요`. */
export function describeDuration(duration: Duration, lang: Language): { amount: string; derivation?: string } {
  const t = translations(lang);
  if (duration.state === 'not-applicable') return { amount: t.notApplicable };
  if (duration.state === 'unknown') {
    return { amount: t.unknown, derivation: t.missingTimes(duration.missing.map((name) => t.incidentTime[name]).join(', ')) };
  }
  const { minutes, about, precision, from, to } = duration;
  const overnight = from.at.form === 'instant' && from.at.text.slice(0, 10) !== to.at.text.slice(0, 10);
  const end = ({ name, at }: typeof from) =>
    [t.incidentTime[name], overnight ? formatDay(at.text.slice(0, 10), lang) : '', formatMoment(at, lang)].filter(Boolean).join(' ');
  const derivation = t.derivedFrom(end(from), end(to));
  const amount = precision === 'days' ? formatDays(minutes, lang) : formatMinutes(minutes, lang);
  if (amount === '') return { amount: t.withinAMinute, derivation };
  return { amount: about ? t.aboutAmount(amount) : amount, derivation };
}
