import type { Root } from 'mdast';
import { attributesOf } from '../markdown/parse/elements.ts';
import { jsxIn, nodesIn } from '../markdown/parse/nodes.ts';
import { headingIds } from '../markdown/parse/heading-ids.ts';
import { lessonAnchor, type SectionId } from '../schema/section-ids.ts';
import { isTextComponent } from '../schema/text-components.ts';
import type { CheckedPost } from './checked-post.ts';

type Page = Pick<CheckedPost, 'collection' | 'data' | 'text'>;

/** The places of a post's page that a link may lead to. Undefined where the text cannot be parsed or has components of its own: what they show is not known. */
export function pageIds({ collection, data, text }: Page): string[] | undefined {
  if (!text.isWhole || hasOtherComponents(text.tree)) return undefined;
  const inText = ['content', ...headingIds(text.tree).map(({ id }) => id), ...elementIds(text.tree), ...footnoteIds(text.tree)];
  return collection === 'retrospectives' ? [...inText, ...sectionsOf(data, text.tree), ...entryIds(data)] : inText;
}

function hasOtherComponents(tree: Root): boolean {
  return jsxIn(tree).some(({ name }) => name !== null && !isTextComponent(name) && !/^[a-z]/.test(name));
}

/** Ids that the author gave to HTML elements. */
function elementIds(tree: Root): string[] {
  return jsxIn(tree)
    .filter(({ name }) => /^[a-z]/.test(name ?? ''))
    .flatMap((node) => attributesOf(node)['id'] || []);
}

/** Footnotes and the places that refer to them. Source: remark-rehype. */
function footnoteIds(tree: Root): string[] {
  const counts = new Map<string, number>();
  const ids: string[] = [];
  for (const { identifier } of nodesIn(tree, 'footnoteReference')) {
    const id = identifier.toLowerCase();
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    ids.push(`user-content-fnref-${id}${count > 1 ? `-${count}` : ''}`, ...(count > 1 ? [] : [`user-content-fn-${id}`]));
  }
  return ids.length > 0 ? [...ids, 'footnote-label'] : [];
}

/** The fields that each of the page's own sections shows. */
const fields = {
  facts: ['incident', 'impact', 'trigger', 'detection', 'severity', 'surprise', 'mitigation', 'symptoms', 'services', 'technologies'],
  lessons: ['lessons'],
  timeline: ['timeline'],
  factors: ['factors'],
  'went-well': ['wentWell'],
  luck: ['luck'],
  actions: ['actions'],
  sources: ['sources'],
  changes: ['changes'],
} as const satisfies Partial<Record<SectionId, readonly string[]>>;

/** The page's own sections that this post has something for. Similar incidents are found among all posts, so they may always be there. */
function sectionsOf(data: Record<string, unknown>, tree: Root): SectionId[] {
  const isStory = (data['kind'] ?? 'story') === 'story';
  const below = { ...data, lessons: withoutShown(data['lessons'], tree, 'Lesson'), actions: withoutShown(data['actions'], tree, 'Action') };
  const present = (Object.keys(fields) as (keyof typeof fields)[]).filter((id) => fields[id].some((name) => holds(below[name as keyof typeof below])));
  const isRecorded = present.some((id) => ['facts', 'timeline', 'factors', 'went-well', 'luck', 'actions'].includes(id));
  return [...new Set<SectionId>([...present, 'related', ...(isStory ? (isRecorded ? (['record'] as const) : []) : (['facts'] as const))])];
}

const holds = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '');

/** Entries that the text does not show already. */
function withoutShown(list: unknown, tree: Root, name: 'Lesson' | 'Action'): unknown[] {
  const shown = new Set(jsxIn(tree).flatMap((node) => (node.name === name ? [attributesOf(node)['id']] : [])));
  return entriesOf(list).filter(({ id }) => typeof id !== 'string' || !shown.has(id));
}

const entryIds = (data: Record<string, unknown>): string[] =>
  [
    ...entriesOf(data['lessons']).map(({ id }) => typeof id === 'string' && lessonAnchor(id)),
    ...entriesOf(data['timeline']).map(({ id }) => typeof id === 'string' && `timeline-${id}`),
    ...entriesOf(data['actions']).map(({ id }) => typeof id === 'string' && `action-${id}`),
  ].filter((id) => id !== false);

const entriesOf = (list: unknown): { id?: unknown }[] =>
  Array.isArray(list) ? list.filter((entry: unknown) => typeof entry === 'object' && entry !== null) : [];
