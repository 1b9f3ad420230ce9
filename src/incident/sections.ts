import type { RetrospectiveData } from '../schema/retrospective.ts';
import type { SectionId } from '../schema/section-ids.ts';

/** Which of the page's own sections a post has something for, in the order in which the page shows them. */
export interface PageSections {
  /** Below the text. `record` among them holds the sections that a story folds. */
  sections: SectionId[];
  /** Folded into the record at the end of a story: a diary does not end in a form. */
  record: SectionId[];
}

/** The sections of a retrospective's page. `related` says whether there are similar incidents to show. */
export function sectionsOf(data: RetrospectiveData, related: boolean): PageSections {
  const record: SectionId[] = ['timeline', 'factors', 'went-well', 'luck', 'actions'];
  const after: SectionId[] = ['related', 'sources', 'changes'];
  const present = (ids: SectionId[]) => ids.filter((id) => holds(data, id, related));
  if (data.kind !== 'story') return { sections: present(['lessons', ...record, ...after]), record: [] };
  const folded = present(['facts', ...record]);
  return { sections: [...present(['lessons']), ...(folded.length > 0 ? (['record'] as const) : []), ...present(after)], record: folded };
}

/** A post without the entries that its author shows in the text: the page does not repeat them. */
export function withoutShown(
  data: RetrospectiveData,
  { lessons, actions, timeline }: { lessons: string[]; actions: string[]; timeline: boolean },
): RetrospectiveData {
  return {
    ...data,
    lessons: data.lessons.filter(({ id }) => !lessons.includes(id)),
    actions: data.actions.filter(({ id }) => id === undefined || !actions.includes(id)),
    timeline: timeline ? [] : data.timeline,
  };
}

function holds(data: RetrospectiveData, id: SectionId, related: boolean): boolean {
  switch (id) {
    case 'facts':
      return hasFacts(data);
    case 'related':
      return related;
    case 'went-well':
      return data.wentWell.length > 0;
    case 'lessons':
    case 'timeline':
    case 'factors':
    case 'luck':
    case 'actions':
    case 'sources':
    case 'changes':
      return data[id].length > 0;
    default:
      return false;
  }
}

const hasFacts = ({ incident, impact, trigger, detection, severity, surprise, mitigation, symptoms, services, technologies }: RetrospectiveData): boolean =>
  [incident, impact, trigger, detection, severity, surprise].some((fact) => fact !== undefined) ||
  [mitigation, symptoms, services, technologies].some((list) => list.length > 0);
