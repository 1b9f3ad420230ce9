import type { RetrospectiveData } from '../schema/retrospective.ts';
import type { SectionId } from '../schema/section-ids.ts';

/** Which of the page's own sections a post has something for, in the order in which the page shows them. */
export interface PageSections {
  /** Below the text, open. */
  open: SectionId[];
  /** Folded into the record at the end of a story: a diary does not end in a form. */
  record: SectionId[];
}

/** The sections of a retrospective's page. `related` says whether there are similar incidents to show. */
export function sectionsOf(data: RetrospectiveData, related: boolean): PageSections {
  const holds: Record<SectionId, boolean> = {
    content: false,
    contents: false,
    record: false,
    lessons: data.lessons.length > 0,
    facts: hasFacts(data),
    timeline: data.timeline.length > 0,
    factors: data.factors.length > 0,
    'went-well': data.wentWell.length > 0,
    luck: data.luck.length > 0,
    actions: data.actions.length > 0,
    related,
    sources: data.sources.length > 0,
    changes: data.changes.length > 0,
  };
  const present = (ids: SectionId[]) => ids.filter((id) => holds[id]);
  if (data.kind === 'story') {
    return { open: present(['lessons', 'related', 'sources', 'changes']), record: present(['facts', 'timeline', 'factors', 'went-well', 'luck', 'actions']) };
  }
  return { open: present(['lessons', 'timeline', 'factors', 'went-well', 'luck', 'actions', 'related', 'sources', 'changes']), record: [] };
}

const hasFacts = ({ incident, impact, detection, mitigation, symptoms }: RetrospectiveData): boolean =>
  incident !== undefined || impact !== undefined || detection !== undefined || mitigation.length + symptoms.length > 0;
