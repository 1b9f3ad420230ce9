import { parseMoment } from './moment.ts';

type Fields = Record<string, unknown>;

/** Something wrong between fields, at the path of the one that is to change. */
export type AcrossFields = [path: (string | number)[], message: string];

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textOf = (entry: unknown, field: string): string | undefined => (isFields(entry) && typeof entry[field] === 'string' ? entry[field] : undefined);

/** For rules across fields or entries: they look at what is right even where other parts are of a wrong type, so that one run finds every problem. */
export const evenWherePartsAreWrong = { when: ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null };

/** What a kind of post needs. */
export function neededFields({ kind, incident, categories, factors, cover, coverAlt }: Fields): AcrossFields[] {
  const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;
  const needed: [boolean, string, string][] = [
    [kind === 'report' && incident === undefined, 'incident', 'a report needs its times: incident'],
    [kind === 'report' && isEmpty(factors), 'factors', 'a report needs at least one factor'],
    [(kind === 'report' || kind === 'near-miss') && isEmpty(categories) && isEmpty(factors), 'categories', `a ${String(kind)} needs at least one category`],
    [cover !== undefined && cover !== null && coverAlt === undefined, 'coverAlt', 'a cover needs coverAlt: say what the picture shows'],
  ];
  return needed.flatMap(([isMissing, field, message]): AcrossFields[] => (isMissing ? [[[field], message]] : []));
}

/** Ids are unique within their list, for they are addresses. */
export function repeatedIds(post: Fields): AcrossFields[] {
  return ['lessons', 'actions', 'timeline'].flatMap((field) => {
    const seen = new Set<string>();
    return listOf(post[field]).flatMap((entry, index): AcrossFields[] => {
      const id = textOf(entry, 'id');
      if (id === undefined || !seen.has(id)) {
        if (id !== undefined) seen.add(id);
        return [];
      }
      return [[[field, index, 'id'], `"${id}" is the id of two entries: each is an address, so it must be unique`]];
    });
  });
}

/** One form of time through an incident, and a timeline whose times do not contradict its order. */
export function timeProblems({ incident, timeline }: Fields): AcrossFields[] {
  const times = isFields(incident) ? incident : {};
  const written: { path: (string | number)[]; value: string | undefined }[] = [
    ...Object.keys(times).map((name) => ({ path: ['incident', name], value: textOf(times, name) })),
    ...listOf(times['recoveries']).map((entry, index) => ({ path: ['incident', 'recoveries', index, 'at'], value: textOf(entry, 'at') })),
    ...listOf(timeline).map((entry, index) => ({ path: ['timeline', index, 'at'], value: textOf(entry, 'at') })),
  ];
  const moments = written.flatMap(({ path, value = '' }) => {
    const moment = parseMoment(value);
    return moment ? [{ path, value, ...moment }] : [];
  });
  const [first] = moments;
  let latest: { minutes: number; value: string } | undefined;
  return moments.flatMap(({ path, value, form, minutes }): AcrossFields[] => {
    if (form !== first?.form) return [[path, `"${value}" is not of the same form as "${first?.value}": an incident tells all its times in one form`]];
    if (path[0] !== 'timeline') return [];
    if (latest && minutes < latest.minutes) return [[path, `"${value}" is before the entry above it ("${latest.value}")`]];
    latest = { minutes, value };
    return [];
  });
}
