import { pathIn } from '../../i18n/paths.ts';
import { effectiveCauses } from '../../incident/causes.ts';
import { occurredOn, yearOf } from '../../incident/occurred.ts';
import type { Article, Retrospective } from '../../posts/posts.ts';
import type { ArticleData } from '../../schema/article.ts';
import type { Lesson } from '../../schema/lesson.ts';
import type { RetrospectiveData } from '../../schema/retrospective.ts';
import { lessonAnchor } from '../../schema/section-ids.ts';
import type { Language } from '../../site.config.ts';
import { vocabulary } from '../../vocabulary/current.ts';
import type { SearchRecord } from '../answer/record.ts';
import { keywords } from './keywords.ts';
import type { FieldTexts } from './field-texts.ts';
import { articleFacets, causesOfLesson, lessonFacets, retrospectiveFacets } from './record-facets.ts';

/** A record with the texts that are indexed for it; the text of a page is read from the page itself. */
export interface IndexableRecord extends SearchRecord {
  title: string;
  /** Where it comes from, in a few words: organisation and year, or a lesson's incident. */
  context: string;
  text?: string;
  fields: FieldTexts;
}

/** Everything that can be found: each lesson, retrospective and article in each language it is written in. */
export function searchRecords(retrospectives: readonly Retrospective[], articles: readonly Article[]): IndexableRecord[] {
  return [
    ...retrospectives.flatMap(({ slug, versions }) =>
      versions.flatMap(({ lang, entry }) => [
        retrospectiveRecord(slug, lang, entry.data),
        ...entry.data.lessons.map((lesson) => lessonRecord(slug, lang, entry.data, lesson)),
      ]),
    ),
    ...articles.flatMap(({ slug, versions }) => versions.map(({ lang, entry }) => articleRecord(slug, lang, entry.data))),
  ];
}

function retrospectiveRecord(slug: string, lang: Language, data: RetrospectiveData): IndexableRecord {
  const causes = effectiveCauses(data);
  return {
    type: 'retrospective',
    slug,
    lang,
    url: pathIn(lang, `/retrospectives/${slug}/`),
    title: data.title,
    context: contextOf(data.organization, yearOf(data)),
    occurred: occurredOn(data),
    facets: retrospectiveFacets(data, lang),
    factors: data.factors.map(({ category, role }) => `${category}:${role}`),
    fields: {
      title: [data.title],
      excerpt: [data.excerpt],
      symptoms: data.symptoms,
      lessons: data.lessons.map(({ text }) => text),
      keywords: [...keywords(vocabulary, { causes, tags: data.tags, technologies: data.technologies }), ...data.services, ...definite(data.organization)],
    },
  };
}

/** A lesson is found by its own tags and cause, and by all else that its incident is found by. */
function lessonRecord(slug: string, lang: Language, data: RetrospectiveData, lesson: Lesson): IndexableRecord {
  const causes = causesOfLesson(data, lesson);
  const factors = data.factors.filter(({ category }) => causes.includes(category));
  return {
    type: 'lesson',
    slug,
    lesson: lesson.id,
    lang,
    url: pathIn(lang, `/retrospectives/${slug}/#${lessonAnchor(lesson.id)}`),
    title: lesson.text,
    context: contextOf(data.title, data.organization, yearOf(data)),
    occurred: occurredOn(data),
    text: lesson.text,
    facets: lessonFacets(data, lang, lesson),
    factors: factors.map(({ category, role }) => `${category}:${role}`),
    fields: {
      lessons: [lesson.text],
      keywords: [...keywords(vocabulary, { causes, tags: lesson.tags, technologies: data.technologies }), ...definite(data.organization)],
      text: [data.title, data.excerpt],
    },
  };
}

function articleRecord(slug: string, lang: Language, { title, excerpt, tags }: Pick<ArticleData, 'title' | 'excerpt' | 'tags'>): IndexableRecord {
  return {
    type: 'article',
    slug,
    lang,
    url: pathIn(lang, `/articles/${slug}/`),
    title,
    context: '',
    facets: articleFacets({ tags }, lang),
    factors: [],
    fields: { title: [title], excerpt: [excerpt], keywords: keywords(vocabulary, { tags }) },
  };
}

const definite = (text: string | undefined): string[] => (text ? [text] : []);

const contextOf = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');
