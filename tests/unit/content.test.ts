import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentDir } from '../../src/environment.ts';
import { effectiveCauses } from '../../src/incident/causes.ts';
import { readCollection } from '../../src/markdown/collection.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { factorRoles } from '../../src/schema/factor.ts';
import { retrospectiveSchema, type RetrospectiveData } from '../../src/schema/retrospective.ts';
import { languages } from '../../src/site.config.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

const vocabulary = readVocabulary(contentDir);
const schema = retrospectiveSchema(vocabulary);

let posts: { id: string; slug: string; lang: string; data: RetrospectiveData }[] = [];
beforeAll(async () => {
  const read = await readCollection(join(contentDir, 'retrospectives'), schema);
  expect(read.problems).toEqual([]);
  posts = read.posts.map(({ id, slug, lang, data }) => ({ id, slug, lang, data: schema.parse(data) }));
});

const incidents = () => [...Map.groupBy(posts, ({ slug }) => slug)].map(([slug, versions]) => ({ slug, versions, data: versions[0]!.data }));

describe('the posts of this site', () => {
  test('are written in every language', async () => {
    expect(incidents().filter(({ versions }) => versions.length !== languages.length)).toEqual([]);
    expect(incidents().length).toBeGreaterThanOrEqual(15);
    const articles = await readCollection(join(contentDir, 'articles'), articleSchema);
    expect([articles.problems, articles.posts.length % languages.length]).toEqual([[], 0]);
  });

  test('name their sources, each once', () => {
    const retold = incidents().filter(({ data }) => data.provenance === 'retold');
    expect(retold.filter(({ data }) => data.sources.length === 0)).toEqual([]);
    const sources = incidents().flatMap(({ data }) => data.sources);
    expect(sources.filter(({ url }) => !new URL(url).hostname.includes('.'))).toEqual([]);
    expect(incidents().filter(({ data }) => new Set(data.sources.map(({ url }) => url)).size < data.sources.length)).toEqual([]);
  });

  test('use tags and technologies that the vocabulary knows', () => {
    const unknown = posts.flatMap(({ id, data }) => [
      ...[...data.tags, ...data.lessons.flatMap(({ tags }) => tags)].filter((tag) => !vocabulary.tags.has(tag)).map((tag) => `${id}: tag ${tag}`),
      ...data.technologies.filter((technology) => !vocabulary.technologies.has(technology)).map((technology) => `${id}: technology ${technology}`),
    ]);
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('teach two to five lessons each, no text of which stands twice', () => {
    expect(
      incidents()
        .filter(({ data }) => data.lessons.length < 2 || data.lessons.length > 5)
        .map(({ slug }) => slug),
    ).toEqual([]);
    const texts = posts.flatMap(({ data }) => data.lessons.map(({ text }) => text));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('tell what somebody believed at the time', () => {
    expect(
      incidents()
        .filter(({ data }) => !data.timeline.some(({ kind }) => kind === 'interpretation'))
        .map(({ slug }) => slug),
    ).toEqual([]);
  });

  test('play every category but `undetermined`, and every role', () => {
    const factors = incidents().flatMap(({ data }) => data.factors);
    const played = new Set(factors.map(({ category }) => category));
    expect([...vocabulary.causes.keys()].filter((cause) => !played.has(cause))).toEqual(['undetermined']);
    expect(factorRoles.filter((role) => !factors.some((factor) => factor.role === role))).toEqual([]);
  });

  test('list each factor’s category among the categories', () => {
    expect(
      incidents()
        .filter(({ data }) => effectiveCauses(data).length !== data.categories.length)
        .map(({ slug }) => slug),
    ).toEqual([]);
  });
});
