import { beforeAll, describe, expect, test } from 'vitest';
import { isError } from '../../src/check/problem.ts';
import { contentDir } from '../../src/environment.ts';
import { effectiveCauses } from '../../src/incident/causes.ts';
import { readSitePosts, type SitePost } from '../../src/markdown/site-posts.ts';
import { factorRoles } from '../../src/schema/factor.ts';
import { retrospectiveSchema, type RetrospectiveData } from '../../src/schema/retrospective.ts';
import { languages } from '../../src/site.config.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** The posts that this repository began with. They keep stricter rules than the schema's, to which no new post is held. */
const foundingSlugs = [
  'aws-dynamodb-2025',
  'aws-s3-2017',
  'azure-2012-leap-day',
  'cloudflare-2019-waf-regex',
  'crowdstrike-2024-channel-file-291',
  'facebook-2021-backbone',
  'first-outage',
  'github-2018-failover',
  'gitlab-2017-database-deletion',
  'instapaper-2017-file-limit',
  'kakao-2022-datacenter-fire',
  'knight-capital-2012',
  'roblox-2021-consul',
  'slack-2021-transit-gateway',
  'xz-2024-backdoor',
];
const foundingArticle = 'blameless-retrospective';

const vocabulary = readVocabulary(contentDir);
const schema = retrospectiveSchema(vocabulary);

interface Version {
  id: string;
  slug: string;
  lang: string;
  data: RetrospectiveData;
}

let all: SitePost[] = [];
let posts: Version[] = [];
beforeAll(async () => {
  const site = await readSitePosts({ contentDir, vocabulary, keeps: false });
  expect(site.problems.filter(isError)).toEqual([]);
  all = site.posts;
  posts = all.flatMap(({ collection, id, slug, lang, data }) => (collection === 'retrospectives' ? [{ id, slug, lang, data: schema.parse(data()) }] : []));
});

const byIncident = (some: Version[]) => [...Map.groupBy(some, ({ slug }) => slug)].map(([slug, versions]) => ({ slug, versions, data: versions[0]!.data }));
const repeated = (list: string[]) => list.filter((one, index) => list.indexOf(one) !== index);

describe('the posts of this site', () => {
  test('name sources that are addresses on the web', () => {
    const sources = posts.flatMap(({ data }) => data.sources);
    expect(sources.filter(({ url }) => !new URL(url).hostname.includes('.'))).toEqual([]);
  });

  test('teach no lesson twice in the same words', () => {
    const texts = ({ data }: Version) => data.lessons.map(({ text }) => text);
    expect(posts.flatMap((version) => repeated(texts(version)))).toEqual([]);
    // A lesson that is not translated yet has the same words in both languages of its post.
    expect(repeated(byIncident(posts).flatMap(({ versions }) => [...new Set(versions.flatMap(texts))]))).toEqual([]);
  });
});

describe('the founding posts', () => {
  const founding = () => posts.filter(({ slug }) => foundingSlugs.includes(slug));
  const incidents = () => byIncident(founding());
  const slugsOf = (some: { slug: string }[]) => some.map(({ slug }) => slug);

  test('are all there', () => expect(slugsOf(incidents()).sort()).toEqual(foundingSlugs));

  test('are written in every language', () => {
    expect(slugsOf(incidents().filter(({ versions }) => versions.length !== languages.length))).toEqual([]);
    expect(all.filter(({ id }) => languages.some((lang) => id === `${foundingArticle}/${lang}`))).toHaveLength(languages.length);
  });

  test('name their sources, each once', () => {
    expect(slugsOf(incidents().filter(({ data }) => data.provenance === 'retold' && data.sources.length === 0))).toEqual([]);
    expect(slugsOf(incidents().filter(({ data }) => repeated(data.sources.map(({ url }) => url)).length > 0))).toEqual([]);
  });

  test('use tags and technologies that the vocabulary knows', () => {
    const unknown = founding().flatMap(({ id, data }) => [
      ...[...data.tags, ...data.lessons.flatMap(({ tags }) => tags)].filter((tag) => !vocabulary.tags.has(tag)).map((tag) => `${id}: tag ${tag}`),
      ...data.technologies.filter((technology) => !vocabulary.technologies.has(technology)).map((technology) => `${id}: technology ${technology}`),
    ]);
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('teach two to five lessons each', () => {
    expect(slugsOf(incidents().filter(({ data }) => data.lessons.length < 2 || data.lessons.length > 5))).toEqual([]);
  });

  test('tell what somebody believed at the time', () => {
    expect(slugsOf(incidents().filter(({ data }) => !data.timeline.some(({ kind }) => kind === 'interpretation')))).toEqual([]);
  });

  test('play every category but `undetermined`, and every role', () => {
    const factors = incidents().flatMap(({ data }) => data.factors);
    const played = new Set(factors.map(({ category }) => category));
    expect([...vocabulary.causes.keys()].filter((cause) => !played.has(cause))).toEqual(['undetermined']);
    expect(factorRoles.filter((role) => !factors.some((factor) => factor.role === role))).toEqual([]);
  });

  test('list each factor’s category among the categories', () => {
    expect(slugsOf(incidents().filter(({ data }) => effectiveCauses(data).length !== data.categories.length))).toEqual([]);
  });
});
