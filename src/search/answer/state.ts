/** The parameters of a search address that filter, in the order in which they are written. */
export const facetNames = [
  'type',
  'cause',
  'role',
  'tag',
  'trigger',
  'detection',
  'mitigation',
  'technology',
  'service',
  'severity',
  'kind',
  'year',
  'lang',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Orders besides the best first: `newest` has the newest incident first. */
export const sorts = ['newest'] as const;
export type Sort = (typeof sorts)[number];

/** A search: the whole of it is in the address. */
export interface SearchState {
  question: string;
  /** Chosen values of each facet; a facet without a choice is absent. */
  chosen: { [Name in FacetName]?: string[] | undefined };
  /** Absent where the best comes first. */
  sort?: Sort | undefined;
}

/** The search that an address asks for (`?q=…&cause=…`). Unknown parameters and orders are ignored, a repeated value counts once. */
export function parseState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const chosen: SearchState['chosen'] = {};
  for (const name of facetNames) {
    const values = [...new Set(params.getAll(name).filter(Boolean))];
    if (values.length > 0) chosen[name] = values;
  }
  const sort = sorts.find((one) => one === params.get('sort'));
  return { question: (params.get('q') ?? '').trim(), chosen, ...(sort && { sort }) };
}

/** The address of a search, `?…`; empty for an empty search. Equal searches have equal addresses. */
export function formatState({ question, chosen, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (question) params.set('q', question);
  for (const name of facetNames) for (const value of [...new Set(chosen[name])].sort()) params.append(name, value);
  if (sort) params.set('sort', sort);
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether a search asks for anything: a question, or a filter. */
export const isEmpty = ({ question, chosen }: SearchState): boolean => !question && facetNames.every((name) => !chosen[name]?.length);
