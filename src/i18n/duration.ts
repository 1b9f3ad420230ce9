import { isOvernight, type Duration } from '../incident/duration.ts';
import { formatDay, formatDays, formatMinutes, formatMoment, offsetOf } from './time.ts';
import type { Language } from '../site.config.ts';
import { translations } from './translations.ts';

/** A duration in words and how it was derived: `약 6시간 30분` and `발생 16:00쯤 → 조치 결정 22:30쯤`; with the offset where the times have one. */
export function describeDuration(duration: Duration, lang: Language): { amount: string; derivation?: string } {
  const t = translations(lang);
  if (duration.state === 'not-applicable') return { amount: t.notApplicable };
  if (duration.state === 'unknown') {
    return { amount: t.unknown, derivation: t.missingTimes(duration.missing.map((name) => t.incidentTime[name]).join(', ')) };
  }
  const { minutes, about, precision, from, to } = duration;
  const overnight = isOvernight(duration);
  const [fromOffset, toOffset] = [offsetOf(from.at.text), offsetOf(to.at.text)];
  const end = ({ name, at }: typeof from, offset: string | undefined) =>
    [t.incidentTime[name], overnight && formatDay(at.text.slice(0, 10), lang), formatMoment(at, lang), offset].filter(Boolean).join(' ');
  const derivation = t.derivedFrom(end(from, fromOffset === toOffset ? undefined : fromOffset), end(to, toOffset));
  const amount = precision === 'days' ? formatDays(minutes, lang) : formatMinutes(about ? roughly(minutes) : minutes, lang);
  if (amount === '') return { amount: about ? t.almostAtOnce : t.withinAMinute, derivation };
  const isSameDay = precision === 'days' && minutes === 0;
  return { amount: about && !isSameDay ? t.aboutAmount(amount) : amount, derivation };
}

/** Minutes as finely as two "about" times allow: tens from an hour on. */
const roughly = (minutes: number): number => (minutes < 60 ? minutes : Math.round(minutes / 10) * 10);
