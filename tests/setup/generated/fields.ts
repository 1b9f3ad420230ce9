import fc, { type Arbitrary } from 'fast-check';
import { actionTypes } from '../../../src/schema/action.ts';
import { factorRoles } from '../../../src/schema/factor.ts';
import { impactKinds } from '../../../src/schema/impact.ts';
import { incidentTimes } from '../../../src/schema/incident.ts';
import { detections, kinds, mitigations, provenances, triggers } from '../../../src/schema/retrospective.ts';
import { timelineKinds } from '../../../src/schema/timeline.ts';
import { reading } from '../../../src/markdown/read-example.ts';
import { day, occurred, timesInOrder } from './times.ts';
import { oneOf, slug, slugs, text } from './words.ts';

/** The frontmatter of a post. */
export type Fields = Record<string, unknown>;

const causes = [...reading.vocabulary.causes.keys()];
const url = slug.map((one) => `https://example.com/${encodeURIComponent(one)}?a=1&b=2#c`);
const few = <Value>(one: Arbitrary<Value>): Arbitrary<Value[]> => fc.array(one, { maxLength: 3 });
const some = <Value>(one: Arbitrary<Value>): Arbitrary<Value | undefined> => fc.option(one, { nil: undefined });
const withIds = <Entry extends { id?: string | undefined }>(entry: Arbitrary<Entry>): Arbitrary<Entry[]> =>
  fc.uniqueArray(entry, { maxLength: 3, comparator: (a, b) => a.id !== undefined && a.id === b.id });

/** What every kind of post may say. */
const postFields = {
  title: text,
  excerpt: text,
  date: day,
  tags: slugs(),
  toc: fc.boolean(),
  toc_sticky: fc.boolean(),
  draft: oneOf([false, false, true]),
  withdrawn: oneOf([false, false, false, true]),
  redirectFrom: slugs({ maxLength: 2 }).map((list) => list.map((one) => `/old/${one}/`)),
  changes: few(fc.record({ date: fc.constant('2025-12-31'), text })),
  updated: fc.constant('2025-12-31'),
  authors: few(text),
};
const requiredKeys: ('title' | 'excerpt' | 'date')[] = ['title', 'excerpt', 'date'];

/** The frontmatter of an article, as its schema wants it. */
export const articleFields: Arbitrary<Fields> = fc.record(postFields, { requiredKeys });

const factor = fc.record({ category: oneOf(causes), role: oneOf(factorRoles), note: text });
const lesson = fc.record({ id: slug, text, tags: slugs({ minLength: 1 }), category: some(oneOf(causes)) });
const open = fc.record({ id: some(slug), text, type: oneOf(actionTypes), ownerRole: text, status: oneOf(['open', 'done']), due: some(day) });
const refused = fc.record({ id: some(slug), text, type: oneOf(actionTypes), ownerRole: text, status: fc.constant('wont-do'), reason: text });
const source = fc.record({ title: text, url, publisher: some(text), publishedAt: some(day) });

/** The five times of an incident, and the times of its timeline, in one form and in order. */
const times = fc.tuple(timesInOrder(8), fc.array(fc.record({ id: some(slug), text, kind: oneOf(timelineKinds), source: some(url) }), { maxLength: 3 }));
const inTime = times.map(([at, entries]) => ({
  incident: { ...Object.fromEntries(incidentTimes.map((name, index) => [name, at[index]])), recoveries: [{ service: '검색', at: at[7] }] },
  timeline: entries.map((entry, index) => ({ ...entry, ...(index > 0 && { at: at[5 + index] }), id: entry.id && `${entry.id}-${index}` })),
}));

const ofIncident = {
  kind: oneOf(kinds),
  occurred,
  provenance: oneOf(provenances),
  organization: text,
  categories: fc.uniqueArray(oneOf(causes), { maxLength: 4 }),
  technologies: slugs(),
  services: slugs(),
  symptoms: few(text),
  severity: fc.integer({ min: 1, max: 5 }),
  trigger: oneOf(triggers),
  detection: oneOf(detections),
  impact: fc.record({ kinds: fc.uniqueArray(oneOf(impactKinds), { minLength: 1, maxLength: 3 }), users: text, summary: text }, { requiredKeys: ['kinds'] }),
  mitigation: fc.uniqueArray(oneOf(mitigations), { maxLength: 2 }),
  factors: few(factor),
  surprise: text,
  wentWell: fc.oneof(text, few(text)),
  luck: fc.oneof(text, few(text)),
  lessons: withIds(lesson),
  actions: withIds(fc.oneof<Arbitrary<{ id?: string | undefined }>[]>(open, refused)),
  sources: few(source),
};

/** The frontmatter of a retrospective, as its schema wants it. */
export const retrospectiveFields: Arbitrary<Fields> = fc
  .tuple(fc.record({ ...postFields, ...ofIncident }, { requiredKeys }), some(inTime))
  .map(([fields, told]) => {
    const kind = fields.kind === 'report' && (!told || !fields.factors?.length) ? 'story' : fields.kind;
    const needsCategory = kind !== undefined && kind !== 'story' && (fields.categories ?? []).length + (fields.factors ?? []).length === 0;
    const all = { ...fields, ...told, ...(kind && { kind }), ...(needsCategory && { categories: ['config-change'] }) };
    return JSON.parse(JSON.stringify(all)) as Fields;
  });
