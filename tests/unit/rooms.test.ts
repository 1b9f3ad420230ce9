import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which room may import from which. Data flows one way: a room sees what stands to the right of its arrow, and never
 * what stands to its left. `types` after a room means `import type` alone.
 */
const outward = {
  'astro.config': ['integrations', 'markdown', 'markdown/kept', 'vocabulary'],
  'content.config': ['markdown'],

  pages: ['layouts', 'publish', 'components', 'posts', 'i18n', 'incident', 'schema', 'vocabulary', 'search/index', 'elements'],
  layouts: ['components', 'posts', 'i18n', 'incident', 'schema', 'markdown types', 'elements'],
  publish: ['components', 'posts', 'i18n', 'incident', 'schema'],
  components: ['posts', 'i18n', 'incident', 'schema', 'vocabulary', 'search/answer', 'markdown types', 'markdown/kept types', 'elements'],
  posts: ['incident', 'schema', 'markdown types', 'markdown/kept'],
  i18n: ['incident', 'schema', 'i18n/scripts'],
  'i18n/scripts': [],
  incident: ['schema'],
  schema: ['vocabulary'],
  vocabulary: ['kept'],
  kept: [],

  commands: ['new', 'import', 'editor', 'check', 'markdown', 'schema', 'vocabulary'],
  new: ['markdown', 'markdown/parse', 'schema', 'vocabulary'],
  editor: ['schema', 'vocabulary'],
  import: ['check', 'markdown', 'markdown/parse', 'schema', 'vocabulary'],
  markdown: ['check', 'schema', 'vocabulary', 'i18n', 'kept', 'markdown/kept', 'markdown/parse'],
  check: ['schema', 'vocabulary', 'markdown/parse'],
  'markdown/kept': ['kept', 'markdown types', 'check types'],
  'markdown/parse': ['schema'],

  elements: ['search/answer', 'i18n/scripts'],
  'search/index': ['search/answer', 'search/words', 'posts', 'incident', 'schema', 'i18n', 'vocabulary'],
  'search/answer': ['search/words'],
  'search/words': [],
  integrations: 'any but pages',
} as const satisfies Record<string, readonly string[] | 'any but pages'>;

/** What every room may import: the site's settings, and how it looks. */
const forAll = ['site.config', 'environment', 'styles'];

/** The only room that asks Astro for the posts. */
const askForPosts = ['posts'];

interface Import {
  file: string;
  from: string;
  /** The room it comes from, or the package. */
  to: string;
  typesOnly: boolean;
  text: string;
}

const files = [...globSync('src/**/*.{ts,astro}'), 'astro.config.mjs'].filter((file) => !/\.(test|d)\.ts$/.test(file));
const imports = files.flatMap(importsOf);
const between = imports.filter(({ from, to }) => (to in outward || forAll.includes(to)) && from !== to);

describe('the rooms', () => {
  test('are all in the table', () => {
    const rooms = new Set([...files.map(roomOf), ...imports.filter(({ text }) => text.startsWith('.')).map(({ to }) => to)]);
    expect([...rooms].filter((room) => !(room in outward) && !forAll.includes(room))).toEqual([]);
  });

  test('import from each other as the table says', () => expect(between.filter((one) => !isAllowed(one)).map(shown)).toEqual([]));

  test('ask Astro for posts in one room only', () => {
    const asking = imports.filter(({ to }) => to === 'astro:content');
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter(({ from }) => !askForPosts.includes(from)).map(shown)).toEqual([]);
  });

  test('import from each other in one direction', () => {
    const ways = new Map<string, Set<string>>();
    for (const { from, to, typesOnly } of between) if (!typesOnly) ways.set(from, (ways.get(from) ?? new Set()).add(to));
    expect([...ways.keys()].flatMap((room) => wayBack(room, room, ways))).toEqual([]);
  });
});

function isAllowed({ from, to, typesOnly }: Import): boolean {
  const allowed: readonly string[] | string | undefined = outward[from as keyof typeof outward];
  if (forAll.includes(to)) return true;
  if (allowed === 'any but pages') return to !== 'pages';
  return (allowed ?? []).includes(to) || (typesOnly && (allowed ?? []).includes(`${to} types`));
}

const shown = ({ file, text }: Import): string => `${file} imports ${text}`;

/** A way from a room back to itself, as a list with that way, or an empty one. */
function wayBack(start: string, room: string, ways: ReadonlyMap<string, ReadonlySet<string>>, passed: readonly string[] = []): string[] {
  for (const next of ways.get(room) ?? []) {
    if (next === start) return [[...passed, room, next].join(' → ')];
    const found = passed.includes(next) ? [] : wayBack(start, next, ways, [...passed, room]);
    if (found.length > 0) return found;
  }
  return [];
}

/** `src/search/answer/ask.ts` is in `search/answer`, `src/posts/post.ts` in `posts`, `src/site.config.ts` in `site.config`. */
function roomOf(file: string): string {
  const path = file.replace(/^src\//, '');
  const inner = Object.keys(outward).find((room) => room.includes('/') && path.startsWith(`${room}/`));
  return inner ?? (path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.(ts|mjs)$/, ''));
}

function importsOf(file: string): Import[] {
  const statements = /^[ \t]*(?:import|export)\s(?:(?<what>[^;'"]*?)\sfrom\s+)?['"](?<path>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gm;
  return [...readFileSync(file, 'utf8').matchAll(statements)].map(({ groups = {} }) => {
    const text = groups['path'] ?? groups['lazy'] ?? '';
    const to = text.startsWith('.') ? roomOf(join(dirname(file), text.replace(/\?.*$/, ''))) : text;
    return { file, from: roomOf(file), to, typesOnly: isTypesOnly(groups['what']), text };
  });
}

/** `type Names` or `{ type Name, type Other }`. */
function isTypesOnly(what = ''): boolean {
  if (/^type\s/.test(what)) return true;
  const names = /^\{(.*)\}$/s
    .exec(what)?.[1]
    ?.split(',')
    .filter((name) => name.trim());
  return names?.every((name) => /^\s*type\s/.test(name)) ?? false;
}
