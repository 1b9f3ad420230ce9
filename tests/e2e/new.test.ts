import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { kinds } from '../../src/schema/retrospective.ts';
import { languages } from '../../src/site.config.ts';
import { templateFile } from '../../src/new/post-text.ts';
import { filesIn, readText } from '../setup/dist/files.ts';
import { runBuild } from '../setup/run-build.ts';
import { siteOf } from '../setup/small-site.ts';

const run = promisify(execFile);
const every = kinds.flatMap((kind) => languages.map((lang) => ({ kind, lang, slug: `${kind}-${lang}` })));

/** `npm run new` as an author without a terminal runs it. */
const makeNew = (contentDir: string, ...given: string[]) =>
  run('npm', ['run', '--silent', 'new', '--', ...given], { env: { ...process.env, CONTENT_DIR: contentDir }, shell: process.platform === 'win32' });

test('posts that were just made build as they stand, and take nothing of their guide to the site', async () => {
  const site = await siteOf({});
  for (const { kind, lang, slug } of every) {
    for (const state of ['draft', 'published']) {
      const given = [`Quorbindle ${state} ${kind}`, '--kind', kind, '--lang', lang, '--slug', `${slug}-${state}`, '--category', 'config-change'];
      const { stdout, stderr } = await makeNew(site.CONTENT_DIR, ...given);
      expect([stderr, stdout]).toEqual(['', expect.stringContaining(`${slug}-${state}`)]);
    }
    const file = join(site.CONTENT_DIR, 'retrospectives', `${slug}-published`, `${lang}.mdx`);
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^draft: true\n/m, ''));
  }
  const { code, output } = await runBuild(site);
  expect(code, output).toBe(0);
  expect(output).not.toMatch(/ {2}(?:error|warning|hint) {2}/);

  const texts = filesIn(site.OUT_DIR).map((file) => ({ file, text: readText(join(site.OUT_DIR, file)) }));
  const filesWith = (words: string): string[] => texts.filter(({ file, text }) => `${file}\n${text}`.includes(words)).map(({ file }) => file);
  expect(filesWith('Quorbindle draft')).toEqual([]);
  expect(filesWith('-draft/')).toEqual([]);

  for (const { kind, lang, slug } of every) {
    const template = readFileSync(templateFile(kind, lang), 'utf8');
    const page = `${lang === 'ko' ? '' : `${lang}/`}retrospectives/${slug}-published/index.html`;
    expect(filesWith(`Quorbindle published ${kind}`)).toContain(page);
    const headings = [...template.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
    expect(headings.length).toBeGreaterThan(2);
    expect(headings.filter((heading) => !filesWith(heading).includes(page))).toEqual([]);
    const guide = guideOf(template);
    expect(guide.length).toBeGreaterThan(12);
    expect(guide.flatMap((sentence) => filesWith(sentence).map((file) => `${file}: ${sentence}`))).toEqual([]);
  }
}, 240_000);

/** The sentences of a template that stand in comments. */
function guideOf(template: string): string[] {
  const comments = [...template.matchAll(/^\s*#\s+(?!#)(.+)$|\{\/\*([^]*?)\*\/\}/gm)].map(([, yaml, mdx]) => yaml ?? mdx ?? '');
  const sentences = comments.flatMap((comment) => comment.split(/[.?:\n]/)).map((sentence) => sentence.trim());
  return sentences.filter((sentence) => sentence.split(/\s+/).length > 2);
}

test('npm run new without a terminal refuses in one line on its error output, with an exit code, and writes nothing', async () => {
  const { CONTENT_DIR } = await siteOf({ 'retrospectives/there/ko.mdx': '---\ntitle: 있음\nexcerpt: 글\ndate: 2020-01-01\n---\n' });
  const before = await readdir(CONTENT_DIR, { recursive: true });
  const refused = async (...given: string[]) => {
    const failure = await makeNew(CONTENT_DIR, ...given).then(
      () => undefined,
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    return { code: failure?.code, stdout: failure?.stdout, lines: failure?.stderr.trimEnd().split('\n') };
  };
  expect(await refused('There', '--slug', 'there')).toEqual({ code: 1, stdout: '', lines: [expect.stringContaining('"there-2" is free')] });
  expect(await refused('There', '--knid', 'report')).toEqual({ code: 2, stdout: '', lines: [expect.stringContaining('did you mean "--kind"?')] });
  expect(await refused()).toEqual({ code: 1, stdout: '', lines: [expect.stringContaining('the title is missing')] });
  expect(await readdir(CONTENT_DIR, { recursive: true })).toEqual(before);
});
