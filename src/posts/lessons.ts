import { countBy } from '../incident/count.ts';
import { lessonAnchor } from '../schema/section-ids.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { Language } from '../site.config.ts';
import { versionFor } from './post.ts';
import type { Retrospective } from './posts.ts';

/** A lesson and the incident it comes from. */
export interface SourcedLesson {
  lesson: Lesson;
  lang: Language;
  slug: string;
  /** Address without language: of the lesson on its incident's page. */
  path: string;
  title: string;
}

/** Every lesson of some retrospectives as a reader of `lang` sees them. */
export function lessonsOf(posts: readonly Retrospective[], lang: Language): SourcedLesson[] {
  return posts.flatMap((post) => {
    const version = versionFor(post, lang);
    const { title, lessons } = version.entry.data;
    return lessons.map((lesson) => ({ lesson, lang: version.lang, slug: post.slug, title, path: `/retrospectives/${post.slug}/#${lessonAnchor(lesson.id)}` }));
  });
}

/** Lessons in groups by their first tag, so that each stands once; the tag that most lessons have comes first. */
export function groupByTag(lessons: readonly SourcedLesson[]): { tag: string; lessons: SourcedLesson[] }[] {
  const groups = new Map<string, SourcedLesson[]>();
  for (const one of lessons) {
    const tag = one.lesson.tags[0] ?? '';
    if (!groups.has(tag)) groups.set(tag, []);
    groups.get(tag)!.push(one);
  }
  return countBy(lessons, ({ lesson }) => lesson.tags).flatMap(({ key: tag }) => (groups.has(tag) ? [{ tag, lessons: groups.get(tag) ?? [] }] : []));
}
