import type { MDXInstance } from 'astro';
import { retrospectiveSchema, type RetrospectiveData } from '../schema/retrospective.ts';
import type { TextComponent } from '../schema/text-components.ts';
import type { Language } from '../site.config.ts';
import { vocabulary } from '../vocabulary/current.ts';

type Fields = Record<string, unknown>;

const texts = import.meta.glob<MDXInstance<Fields>>('./examples/*/*.mdx', { eager: true });
const sources = import.meta.glob<string>('./examples/*/*.mdx', { eager: true, query: '?raw', import: 'default' });
const fileOf = (name: string, lang: Language): string => `./examples/${name}/${lang}.mdx`;

/** An author's text with a component in it: as it is written, and as it is shown. */
export interface ComponentExample {
  source: string;
  Content: MDXInstance<Fields>['Content'];
}

/** The example of a component in a language. Throws where there is none. */
export function exampleOf(name: TextComponent, lang: Language): ComponentExample {
  const [text, source] = [texts[fileOf(name, lang)], sources[fileOf(name, lang)]];
  if (!text || source === undefined) throw new Error(`src/components/${fileOf(name, lang)} is missing: each component has an example in each language`);
  return { source: source.trim(), Content: text.Content };
}

/** A retrospective with the frontmatter of all examples of a language. Tags that no post of the site has are left out, for they have no page. */
export function exampleRetrospective(lang: Language, hasTag: (tag: string) => boolean): RetrospectiveData {
  const examples = Object.entries(texts).flatMap(([file, { frontmatter }]) => (file.endsWith(`/${lang}.mdx`) ? [frontmatter] : []));
  // What the Markdown plugins tell the page of a text stands in its frontmatter, too.
  const entries = Object.fromEntries(['timeline', 'lessons', 'actions'].map((field) => [field, examples.find((one) => one[field] !== undefined)?.[field]]));
  const data = retrospectiveSchema(vocabulary).parse({ title: 'Example', excerpt: 'Example.', date: '2026-01-01', ...entries });
  return { ...data, lessons: data.lessons.map((lesson) => ({ ...lesson, tags: lesson.tags.filter(hasTag) })) };
}
