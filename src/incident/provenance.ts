import type { RetrospectiveData } from '../schema/retrospective.ts';

/** Whether a post was lived or retold: as the author says, else retold where it names sources. */
export const provenanceOf = ({ provenance, sources }: Pick<RetrospectiveData, 'provenance' | 'sources'>): 'first-hand' | 'retold' =>
  provenance ?? (sources.length > 0 ? 'retold' : 'first-hand');
