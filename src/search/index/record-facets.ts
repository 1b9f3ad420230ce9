import { effectiveCauses, rolesOf } from '../../incident/causes.ts';
import { yearOf } from '../../incident/occurred.ts';
import type { Article, Retrospective } from '../../posts/posts.ts';
import type { ArticleData } from '../../schema/article.ts';
import type { Lesson } from '../../schema/lesson.ts';
import type { RetrospectiveData } from '../../schema/retrospective.ts';
import type { Language } from '../../site.config.ts';
import type { SearchRecord } from '../answer/record.ts';

type Facets = SearchRecord['facets'];

/** The facets of each record that can be found, for whoever needs no more of it. */
export function* facetsOfRecords(retrospectives: readonly Retrospective[], articles: readonly Article[]): Generator<Facets> {
  for (const { versions } of retrospectives) {
    for (const { lang, entry } of versions) {
      yield retrospectiveFacets(entry.data, lang);
      for (const lesson of entry.data.lessons) yield lessonFacets(entry.data, lang, lesson);
    }
  }
  for (const { versions } of articles) for (const { lang, entry } of versions) yield articleFacets(entry.data, lang);
}

/** What a retrospective can be filtered by. */
export const retrospectiveFacets = (data: RetrospectiveData, lang: Language): Facets => ({
  ...incidentFacets(data),
  type: ['retrospective'],
  lang: [lang],
  cause: effectiveCauses(data),
  role: [...new Set(data.factors.map(({ role }) => role))],
  tag: data.tags,
});

/** What a lesson can be filtered by: its own tags, and the causes that it names, else those of its incident. */
export function lessonFacets(data: RetrospectiveData, lang: Language, lesson: Lesson): Facets {
  const causes = causesOfLesson(data, lesson);
  return {
    ...incidentFacets(data),
    type: ['lesson'],
    lang: [lang],
    cause: causes,
    role: [...new Set(causes.flatMap((cause) => rolesOf(data, cause)))],
    tag: lesson.tags,
  };
}

/** What an article can be filtered by. */
export const articleFacets = ({ tags }: Pick<ArticleData, 'tags'>, lang: Language): Facets => ({ type: ['article'], lang: [lang], tag: tags });

/** The cause that a lesson names, else those of its incident. */
export const causesOfLesson = (data: RetrospectiveData, { category }: Lesson): string[] => (category === undefined ? effectiveCauses(data) : [category]);

function incidentFacets(data: RetrospectiveData): Facets {
  const year = yearOf(data);
  const facets = {
    trigger: data.trigger ? [data.trigger] : [],
    detection: data.detection ? [data.detection] : [],
    mitigation: data.mitigation,
    technology: data.technologies,
    service: data.services,
    severity: data.severity === undefined ? [] : [String(data.severity)],
    kind: [data.kind],
    year: year === undefined ? [] : [year],
  };
  return Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0));
}
