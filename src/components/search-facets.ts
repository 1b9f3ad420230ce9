import { translations } from '../i18n/translations.ts';
import { factorRoles } from '../schema/factor.ts';
import { detections, kinds, mitigations, triggers } from '../schema/retrospective.ts';
import type { FacetName } from '../search/answer/state.ts';
import { recordTypes, type SearchRecord } from '../search/answer/record.ts';
import { isLanguage, languages, type Language } from '../site.config.ts';
import { labelOf, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** A facet of the search page, with the values that some record has. */
export interface Facet {
  name: FacetName;
  title: string;
  /** Whether it stands open; the others are behind "more filters". */
  open: boolean;
  values: { value: string; label: string; /** Of the label, where it is not the page's. */ lang?: Language }[];
}

/** How many records have each value of each facet. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts the values of the facets of some records. */
export function countFacets(ofRecords: Iterable<SearchRecord['facets']>): FacetCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const facets of ofRecords) {
    for (const [name, values] of Object.entries(facets)) {
      if (!counts.has(name)) counts.set(name, new Map());
      const ofName = counts.get(name)!;
      for (const value of values) ofName.set(value, (ofName.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The facets of the search page in the order in which they are shown. A closed list keeps its order; in an open one the most frequent stands first. */
export function searchFacets(counts: FacetCounts, lang: Language, vocabulary: Vocabulary): Facet[] {
  const t = translations(lang);
  const countsOf = (name: FacetName): ReadonlyMap<string, number> => counts.get(name) ?? new Map();
  const used = (name: FacetName, values: Iterable<string>) => {
    const known = countsOf(name);
    return [...values].filter((value) => known.has(value));
  };
  const closed = <Value extends string>(name: FacetName, values: readonly Value[], labels: Record<Value, string>) =>
    used(name, values).map((value) => ({ value, label: labels[value as Value] }));
  const frequent = (name: FacetName, label: (value: string) => string) =>
    [...countsOf(name)]
      .map(([value, count]) => ({ value, label: label(value), count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, lang))
      .map(({ count: _count, ...value }) => value);
  const plain = (name: FacetName) => [...countsOf(name).keys()].sort().map((value) => ({ value, label: value }));
  const causes = used('cause', vocabulary.causes.keys()).map((value) => ({ value, label: labelOf(vocabulary.causes, value, lang) }));
  const written = used('lang', languages)
    .filter(isLanguage)
    .map((value) => ({ value, label: translations(value).languageName, lang: value }));
  return [
    { name: 'type', title: t.type, open: true, values: closed('type', recordTypes, t.typeValue) },
    { name: 'cause', title: t.causes, open: true, values: causes },
    { name: 'role', title: t.rolesFacet, open: true, values: closed('role', factorRoles, t.role) },
    { name: 'mitigation', title: t.recovery, open: true, values: closed('mitigation', mitigations, t.mitigationValue) },
    { name: 'technology', title: t.technologies, open: true, values: frequent('technology', (value) => labelOf(vocabulary.technologies, value, lang)) },
    { name: 'tag', title: t.tags, open: false, values: frequent('tag', (value) => labelOf(vocabulary.tags, value, lang)) },
    { name: 'trigger', title: t.trigger, open: false, values: closed('trigger', triggers, t.triggerValue) },
    { name: 'detection', title: t.detection, open: false, values: closed('detection', detections, t.detectionValue) },
    { name: 'service', title: t.services, open: false, values: frequent('service', (value) => value) },
    { name: 'severity', title: t.severity, open: false, values: plain('severity') },
    { name: 'kind', title: t.kindFacet, open: false, values: closed('kind', kinds, t.kind) },
    { name: 'year', title: t.yearFacet, open: false, values: plain('year').reverse() },
    { name: 'lang', title: t.language, open: false, values: written },
  ];
}
