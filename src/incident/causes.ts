import type { RetrospectiveData } from '../schema/retrospective.ts';

type Caused = Pick<RetrospectiveData, 'categories' | 'factors'>;

/** An incident's root-cause categories: those the author lists and those of its factors, each once, listed ones first. */
export function effectiveCauses({ categories, factors }: Caused): string[] {
  return [...new Set([...categories, ...factors.map(({ category }) => category)])];
}

/** Incidents by their effective causes, each in the order in which they were given; a cause of none is not there. */
export function byCause<Incident>(incidents: readonly Incident[], causedOf: (incident: Incident) => Caused): Map<string, Incident[]> {
  const caused = new Map<string, Incident[]>();
  for (const incident of incidents) {
    for (const cause of effectiveCauses(causedOf(incident))) {
      if (!caused.has(cause)) caused.set(cause, []);
      caused.get(cause)!.push(incident);
    }
  }
  return caused;
}

/** The parts a cause played in an incident; none where it is listed without a factor. */
export function rolesOf({ factors }: Caused, cause: string): string[] {
  return [...new Set(factors.filter(({ category }) => category === cause).map(({ role }) => role))];
}
