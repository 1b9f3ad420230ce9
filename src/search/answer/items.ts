import type { IndexedRecord, SearchRecord } from './record.ts';

/** A lesson, retrospective or article with all its languages: a result appears once. */
export interface Item<Record extends SearchRecord = IndexedRecord> {
  key: string;
  versions: Record[];
}

/** Groups records into items, in the order in which each first appears. */
export function toItems<Record extends SearchRecord>(records: readonly Record[]): Item<Record>[] {
  const items = new Map<string, Item<Record>>();
  for (const record of records) {
    const key = [record.type, record.slug, record.lesson ?? ''].join('/');
    const item = items.get(key) ?? { key, versions: [] };
    item.versions.push(record);
    items.set(key, item);
  }
  return [...items.values()];
}

/**
 * An item as a reader of `lang` sees it: in that language where it is written in it, else in its first. Where languages
 * are chosen, only those in which it is written count.
 */
export function versionIn<Record extends SearchRecord>({ versions }: Item<Record>, lang: string, chosen?: readonly string[]): Record {
  const asked = versions.filter((version) => !chosen || chosen.includes(version.lang));
  return asked.find((version) => version.lang === lang) ?? asked[0] ?? (versions[0] as Record);
}
