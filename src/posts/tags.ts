import { newestFirst } from './post.ts';
import type { Article, Retrospective } from './posts.ts';
import type { SourcedLesson } from './lessons.ts';

/** Everything a list by tag can hold, in the order in which a tag's page shows it. */
export type TaggedItem = { type: 'lesson'; lesson: SourcedLesson } | { type: 'retrospective'; post: Retrospective } | { type: 'article'; post: Article };

/** What stands under each tag: lessons first, then retrospectives, then articles. */
export function itemsByTag(posts: readonly Retrospective[], lessons: readonly SourcedLesson[], articles: readonly Article[]): Map<string, TaggedItem[]> {
  const items = new Map<string, TaggedItem[]>();
  const add = (tags: readonly string[], item: TaggedItem) => {
    for (const tag of new Set(tags)) {
      if (!items.has(tag)) items.set(tag, []);
      items.get(tag)!.push(item);
    }
  };
  for (const lesson of lessons) add(lesson.lesson.tags, { type: 'lesson', lesson });
  for (const post of posts) add(post.any.data.tags, { type: 'retrospective', post });
  for (const post of [...articles].sort(newestFirst)) add(post.any.data.tags, { type: 'article', post });
  return items;
}

/** The items of one type, as the pages need them. */
export const ofType = <Type extends TaggedItem['type']>(items: readonly TaggedItem[], type: Type): Extract<TaggedItem, { type: Type }>[] =>
  items.filter((item): item is Extract<TaggedItem, { type: Type }> => item.type === type);
