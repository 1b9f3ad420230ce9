import type { IndexedRecord, RecordType } from './record.ts';

/** Records as they are loaded: a column for each thing that is known of them, since neighbours have much in common. */
export interface RecordTable {
  /** Of all ids, one after the other, so many letters as tell them apart. */
  ids: { letters: number; text: string };
  columns: Record<string, Column>;
  facets: Record<string, Column>;
}

interface Column {
  /** All values, in the order in which they are first used. */
  values: string[];
  /**
   * A row for each record with a comma between them: empty where a record has the same values as the one before, `-` where it has
   * none, else a number for each value: 0 is the next that was not used yet, every other number counts the values from 1.
   */
  rows: string;
}

/** The records as a table. An id is cut to its first letters that no other begins with. */
export function packRecords(records: readonly IndexedRecord[]): RecordTable {
  const letters = lettersThatDiffer(records.map(({ id }) => id));
  const names = [...new Set(records.flatMap(({ facets }) => Object.keys(facets)))];
  return {
    ids: { letters, text: records.map(({ id }) => id.slice(0, letters).padEnd(letters)).join('') },
    columns: {
      type: pack(records.map(({ type }) => [type])),
      lang: pack(records.map(({ lang }) => [lang])),
      slug: pack(records.map(({ slug }) => [slug])),
      lesson: pack(records.map(({ lesson }) => definite(lesson))),
      occurred: pack(records.map(({ occurred }) => definite(occurred))),
      place: pack(records.map((record) => [placeOf(record)])),
      factors: pack(records.map(({ factors }) => factors)),
    },
    facets: Object.fromEntries(names.map((name) => [name, pack(records.map(({ facets }) => facets[name] ?? []))])),
  };
}

/** The records of a table. A facet of which a record has no value is absent. */
export function unpackRecords({ ids, columns, facets }: RecordTable): IndexedRecord[] {
  const rows = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, unpack(column)]));
  const facetRows = Object.entries(facets).map(([name, column]) => [name, unpack(column)] as const);
  const count = ids.letters === 0 ? 0 : ids.text.length / ids.letters;
  return Array.from({ length: count }, (_, at): IndexedRecord => {
    const one = (name: string): string => rows[name]?.[at]?.[0] ?? '';
    const [lesson, occurred] = [one('lesson'), one('occurred')];
    return {
      id: ids.text.slice(at * ids.letters, (at + 1) * ids.letters).trimEnd(),
      type: one('type') as RecordType,
      lang: one('lang'),
      slug: one('slug'),
      ...(lesson && { lesson }),
      ...(occurred && { occurred }),
      url: one('place')
        .replace(slugPlace, () => `/${one('slug')}/`)
        .replace(lessonPlace, () => lesson),
      factors: rows['factors']?.[at] ?? [],
      facets: Object.fromEntries(facetRows.flatMap(([name, values]) => (values[at]?.length ? [[name, values[at]]] : []))),
    };
  });
}

const slugPlace = '/{slug}/';
const lessonPlace = '{lesson}';

/** An address without what tells it apart from those of other records, which is known of the record anyway. */
function placeOf({ url, slug, lesson }: IndexedRecord): string {
  const withoutLesson = lesson !== undefined && url.endsWith(lesson) ? url.slice(0, -lesson.length) + lessonPlace : url;
  const at = withoutLesson.lastIndexOf(`/${slug}/`);
  return at < 0 ? withoutLesson : withoutLesson.slice(0, at) + slugPlace + withoutLesson.slice(at + slug.length + 2);
}

const definite = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

function lettersThatDiffer(ids: readonly string[]): number {
  let letters = ids.length === 0 ? 0 : 1;
  while (new Set(ids.map((id) => id.slice(0, letters))).size < ids.length && ids.some(({ length }) => length > letters)) letters += 1;
  return letters;
}

function pack(lists: readonly (readonly string[])[]): Column {
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const known = numbers.get(value);
    if (known === undefined) numbers.set(value, numbers.size + 1);
    return known ?? 0;
  };
  const rows = lists.map((list, at) => (at > 0 && isSame(list, lists[at - 1] ?? []) ? '' : list.map(numberOf).join(' ') || '-'));
  return { values: [...numbers.keys()], rows: rows.join() };
}

function unpack({ values, rows }: Column): string[][] {
  let used = 0;
  let before: string[] = [];
  return rows.split(',').map((row) => {
    if (row) before = row === '-' ? [] : row.split(' ').map((number) => values[(number === '0' ? (used += 1) : Number(number)) - 1] ?? '');
    return before;
  });
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((value, at) => value === other[at]);
