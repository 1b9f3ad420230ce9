import type { RetrospectiveData } from '../schema/retrospective.ts';

type Caused = Pick<RetrospectiveData, 'categories' | 'factors'>;

/** An incident's root-cause categories: those the author lists and those of its factors, each once, listed ones first. */
export function effectiveCauses({ categories, factors }: Caused): string[] {
  return [...new Set([...categories, ...factors.map(({ category }) => category)])];
}

/** The parts a cause played in an incident; none where it is listed without a factor. */
export function rolesOf({ factors }: Caused, cause: string): string[] {
  return [...new Set(factors.filter(({ category }) => category === cause).map(({ role }) => role))];
}
