import { appendFile, cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../setup/project-copy.ts';
import { runBuild } from '../setup/run-build.ts';
import { jsonSchemaNames } from '../../src/schema/json-schema.ts';
import { twinSites, type TwinSites } from '../setup/twin-sites.ts';

/** Two whole pictures of one point, transparent and black. */
const pictures = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
].map((text) => Buffer.from(text, 'base64'));

const frontmatter = (title: string, more = '') => `---\ntitle: ${title}\nexcerpt: 짧은 글\ndate: 2020-01-01\n${more}---\n\n`;

/** Posts of each way a text is rendered: with a picture, with a component, and with code of its own. */
const files: Record<string, string | Buffer> = {
  'retrospectives/pictured/ko.mdx': `${frontmatter('그림', 'cover: ./graph.png\ncoverAlt: 그래프예요.\n')}![지표가 떨어지는 그래프](./graph.png)\n`,
  'retrospectives/pictured/graph.png': pictures[0]!,
  'retrospectives/drawn/ko.mdx': `${frontmatter('다른 그림')}![오르는 그래프](./rise.svg)\n`,
  'retrospectives/drawn/rise.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 9L9 0"/></svg>',
  'retrospectives/told/ko.mdx': `${frontmatter('이야기', 'related: [computed]\n')}<Lesson id="read" tags="diff">바뀐 줄을 읽는다.</Lesson>\n`,
  'retrospectives/told/en.mdx': `${frontmatter('A story')}Text.\n`,
  'retrospectives/computed/ko.mdx': `${frontmatter('계산')}import data from './data.json'\n\n모두 {data.count * 2}건이에요.\n`,
  'retrospectives/computed/data.json': '{ "count": 2 }',
  'retrospectives/computed/incident.yaml': 'severity: 3\n',
};

async function write(content: string, written: Record<string, string | Buffer>): Promise<void> {
  for (const [path, text] of Object.entries(written)) {
    await mkdir(join(content, path, '..'), { recursive: true });
    await writeFile(join(content, path), text);
  }
}

const replaceIn = async (file: string, from: string, to: string) => {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

/** A site that was built once. */
async function built(project?: string): Promise<TwinSites> {
  const sites = await twinSites(project);
  await write(sites.content, files);
  expect(await sites.compare()).toBe(0);
  return sites;
}

describe('a build after a change makes what a build from nothing makes, and takes over the rest', () => {
  let sites: TwinSites;
  beforeAll(async () => {
    sites = await built();
  });
  afterAll(() => sites.remove());
  const inContent = (path: string) => join(sites.content, path);

  test.each<[string, () => Promise<unknown>]>([
    ['nothing', async () => undefined],
    ['a text', () => appendFile(inContent('retrospectives/told/ko.mdx'), '\n한 줄 더 썼어요.\n')],
    ['a translation', () => appendFile(inContent('retrospectives/told/en.mdx'), '\nOne line more.\n')],
    ['the title of a related post', () => replaceIn(inContent('retrospectives/computed/ko.mdx'), 'title: 계산', 'title: 다시 계산')],
    ['the facts that languages share', () => writeFile(inContent('retrospectives/computed/incident.yaml'), 'severity: 1\n')],
    ['a data file', () => writeFile(inContent('retrospectives/computed/data.json'), '{ "count": 3 }')],
    ['a picture', () => writeFile(inContent('retrospectives/pictured/graph.png'), pictures[1]!)],
    ['what is in the middle of a list', () => rm(inContent('retrospectives/generated-20'), { recursive: true })],
    ['what comes into a list', () => write(sites.content, { 'retrospectives/new/ko.mdx': `${frontmatter('새 글', 'tags: [장애-대응]\n')}글이에요.\n` })],
    ['an article', () => appendFile(inContent('articles/without-contents/ko.mdx'), '\n한 줄 더.\n')],
    ['a translation that is gone', () => rm(inContent('retrospectives/half-translated/en.mdx'))],
    ['what a cover shows', () => replaceIn(inContent('retrospectives/pictured/ko.mdx'), 'coverAlt: 그래프예요.', 'coverAlt: 다른 그래프예요.')],
    ['an old address', () => replaceIn(inContent('retrospectives/told/en.mdx'), 'date:', 'redirectFrom: [/old-story/]\ndate:')],
    ['a post with a picture that becomes a draft', () => replaceIn(inContent('retrospectives/drawn/ko.mdx'), 'date:', 'draft: true\ndate:')],
    ['a post that is withdrawn', () => replaceIn(inContent('retrospectives/new/ko.mdx'), 'date:', 'withdrawn: true\ndate:')],
  ])('%s', async (_, change) => {
    await change();
    expect(await sites.compare()).toBeGreaterThan(20);
  });

  test.each<[string, () => Promise<Record<string, string> | void>]>([
    ['the name of a cause', () => replaceIn(inContent('causes.yaml'), 'ko: 설정 변경', 'ko: 설정이 바뀜')],
    ['a word of the vocabulary', () => replaceIn(inContent('tags.yaml'), 'en: Alerting', 'en: Alerts')],
    ['the address of the site', async () => ({ SITE_URL: 'https://example.com' })],
    ['the path of the site', async () => ({ BASE_PATH: '/retro/' })],
  ])('%s changes every page', async (_, change) => {
    expect(await sites.compare((await change()) ?? {})).toBe(0);
  });

  test('the search, left out and in again', async () => {
    const isRecorded = async () => (await readFile(join(sites.workDir, 'site/search/records.json'), 'utf8')) !== '[]';
    await sites.compare({ SEARCH_INDEX: 'off' });
    expect(await isRecorded()).toBe(false);
    await sites.compare();
    expect(await isRecorded()).toBe(true);
  });

  test('a build that was stopped midway', async () => {
    await appendFile(inContent('retrospectives/told/ko.mdx'), '\n이 줄은 다시 지워져요.\n');
    const { code } = await runBuild(sites.environment, { stopAt: '/retrospectives/told/index.html' });
    expect(code).toBeNull();
    await replaceIn(inContent('retrospectives/told/ko.mdx'), '\n이 줄은 다시 지워져요.\n', '');
    await sites.compare();
  });

  test('a cache that comes out of an archive, which keeps whole seconds', async () => {
    await sites.compare();
    const archived = `${sites.workDir}.archived`;
    await rename(sites.workDir, archived);
    await cp(archived, sites.workDir, { recursive: true });
    for (const path of ['', ...(await readdir(archived, { recursive: true }))]) {
      const { mtimeMs } = await stat(join(archived, path));
      await utimes(join(sites.workDir, path), mtimeMs / 1000, Math.floor(mtimeMs / 1000));
    }
    await rm(archived, { recursive: true });
    expect(await sites.compare()).toBeGreaterThan(20);
  });

  test('a damaged cache', async () => {
    await sites.compare();
    const names = await readdir(sites.workDir, { recursive: true, withFileTypes: true });
    const kept = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    // Of each folder one file of each kind.
    const damaged = [...Map.groupBy(kept, (file) => `${file.slice(0, file.lastIndexOf('/'))} ${file.split('.').at(-1)}`).values()].map(([first]) => first!);
    expect(damaged.length).toBeGreaterThan(8);
    for (const file of damaged) await writeFile(file, (await readFile(file)).subarray(0, 20));
    await appendFile(inContent('retrospectives/told/ko.mdx'), '\n또 한 줄.\n');
    await sites.compare();
  });
});

describe('a change of the code is a change of every page that it makes', () => {
  let project: string;
  let sites: TwinSites;
  beforeAll(async () => {
    project = await copyProject();
    sites = await built(project);
  });
  afterAll(async () => {
    await sites.remove();
    await rm(project, { recursive: true, force: true });
  });

  // The page of an old address, what the search is made of and what is published for editors have nothing of the templates.
  const withoutTemplates = 2 + jsonSchemaNames.length;
  test.each<[string, () => Promise<void>, number?]>([
    ['a template', () => replaceIn(join(project, 'src/components/SiteFooter.astro'), '<footer', '<footer data-changed'), withoutTemplates],
    ['a style', () => appendFile(join(project, 'src/styles/prose.css'), '\n.prose { --changed: 1px; }\n'), withoutTemplates],
    ['a plugin', () => replaceIn(join(project, 'src/markdown/html.ts'), "['table-box']", "['table-box', 'changed']")],
    ['a setting', () => replaceIn(join(project, 'src/site.config.ts'), 'pageSize: 50', 'pageSize: 40')],
    [
      'the version of a plugin',
      () => replaceIn(join(project, 'package-lock.json'), '"node_modules/remark-toc": {', '"node_modules/remark-toc": {\n      "changed": true,'),
    ],
  ])('%s', async (_, change, takenOver = 0) => {
    await change();
    expect(await sites.compare()).toBe(takenOver);
  });

  test('a file of the team in the place of a page, and gone again', async () => {
    const place = join(project, 'public/causes/code-defect');
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'index.html'), 'of the team');
    await sites.compare();
    await rm(join(project, 'public/causes'), { recursive: true });
    await sites.compare();
  });
});
