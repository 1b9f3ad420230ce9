import { describe, expect, test } from 'vitest';
import { measures } from '../incident/duration.ts';
import { actionStatuses, actionTypes } from '../schema/action.ts';
import { factorRoles } from '../schema/factor.ts';
import { impactKinds } from '../schema/impact.ts';
import { incidentTimes } from '../schema/incident.ts';
import { detections, kinds, mitigations, provenances, triggers } from '../schema/retrospective.ts';
import { sketchShapes } from '../schema/sketch-line.ts';
import { timelineKinds } from '../schema/timeline.ts';
import { recordTypes } from '../search/answer/record.ts';
import { languages } from '../site.config.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { translatedLanguages } from './scripts/translations.ts';
import { isTranslated, translations } from './translations.ts';

interface Leaf {
  path: string;
  /** What the interface says; of a function, what it says of `2` and `3`. */
  text: string;
  isFunction: boolean;
}

/** Every text with its place. A list may be longer in one language than in another: its texts share a place. */
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'function') return [{ path, text: String((value as (...given: string[]) => unknown)('2', '3')), isFunction: true }];
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, `${path}[]`));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path ? `${path}.${key}` : key));
  return [{ path, text: String(value), isFunction: false }];
}
const placesOf = (words: object) => [...new Set(leavesOf(words).map(({ path, isFunction }) => (isFunction ? `${path}()` : path)))].sort();

describe('both languages say everything', () => {
  test('with the same keys at every depth, and functions in the same places', () => expect(placesOf(en)).toEqual(placesOf(ko)));

  test.each(languages)('%s has no empty text', (lang) => {
    expect(leavesOf(translations(lang)).filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('English has no Korean but the name of that language', () => {
    const korean = leavesOf(en).filter(({ path, text }) => /\p{Script=Hangul}/u.test(text) && path !== 'otherLanguages.ko');
    expect(korean).toEqual([]);
  });

  test('each language is its own', () => {
    expect(translations('ko')).toBe(ko);
    expect(translations('en')).toBe(en);
    expect(translatedLanguages.toSorted()).toEqual(languages.toSorted());
    expect(languages.filter(isTranslated)).toEqual(languages);
    expect(isTranslated('fr')).toBe(false);
  });
});

describe.each(languages)('every value a post may have is named in %s', (lang) => {
  const t = translations(lang);
  test.each([
    ['kind', kinds, t.kind],
    ['provenance', provenances, t],
    ['trigger', triggers, t.triggerValue],
    ['detection', detections, t.detectionValue],
    ['mitigation', mitigations, t.mitigationValue],
    ['kind of impact', impactKinds, t.impactKind],
    ['role of a factor', factorRoles, t.role],
    ['kind of timeline entry', timelineKinds, t.timelineKind],
    ['shape of a sketch', sketchShapes, t.sketchShape],
    ['type of action', actionTypes, t.actionType],
    ['status of action', actionStatuses, t.actionStatus],
    ['time of an incident', incidentTimes, t.incidentTime],
    ['measure', Object.keys(measures), t.measure],
    ['type of result', recordTypes, t.typeValue],
    ['language', languages, t.otherLanguages],
    ['only language', languages, t.onlyIn],
  ] as [string, readonly string[], Record<string, unknown>][])('%s', (_, values, labels) => {
    const named = values.map((value) => labels[value]);
    expect(named.filter((label) => typeof label !== 'string')).toEqual([]);
    expect(new Set(named).size).toBe(values.length);
  });
});
