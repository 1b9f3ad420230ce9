import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPost } from '../markdown/parse/frontmatter.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { Cancelled } from './questions.ts';
import { runNew, type Given } from './run-new.ts';

const vocabulary = readVocabulary(join(import.meta.dirname, '../../content'));
const key = { enter: '\r', down: '\u001B[B', tab: '\t', cancel: '\u0003' };

let contentDir: string;
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'ask-'));
});
afterEach(() => rmSync(contentDir, { recursive: true }));

/** Runs the command at a terminal at which somebody answers each question with these keys. */
async function answering(answers: string[][], words: string[] = [], values: Given['values'] = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  let unread = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    unread += text;
  });
  const made = runNew({ words, values }, { contentDir, vocabulary, today: '2026-11-22' }, { input, output });
  const ended = made.then(
    () => true,
    () => true,
  );
  for (const keys of answers) {
    while (unread === '' && !(await Promise.race([ended, pause(5, false)])));
    unread = '';
    for (const one of keys) {
      input.write(one);
      await pause(10);
    }
  }
  return { result: await made.catch((error: Error) => error), shown: stripVTControlCharacters(shown) };
}

const pause = <Value>(milliseconds: number, value?: Value) => new Promise<Value | undefined>((done) => setTimeout(() => done(value), milliseconds));
const fieldsOf = (path: string) => readPost(readFileSync(join(contentDir, 'retrospectives', path), 'utf8')).frontmatter.data;

test('asks for everything that is open, in the language of the post', async () => {
  const { result, shown } = await answering([
    [key.enter], // Korean
    ['첫 장애', key.enter],
    [key.down, key.enter], // a report
    [key.enter], // the proposed slug
    [...'오타', key.tab, key.enter], // found by another word for it
    ['오타 하나로 밤을 새웠어요.', key.enter],
  ]);
  expect(result).toMatch(/^만들었어요: /);
  expect(fieldsOf('첫-장애/ko.mdx')).toMatchObject({ title: '첫 장애', kind: 'report', categories: ['code-defect'], excerpt: '오타 하나로 밤을 새웠어요.' });
  for (const words of [
    '글의 언어 · Language of the post',
    '한국어',
    'English',
    '제목이 무엇인가요?',
    '장애 보고서',
    '주소에 쓸 이름은요?',
    '코드 결함 · code-defect',
  ])
    expect(shown).toContain(words);
  expect(shown).toContain(vocabulary.causes.get('code-defect')!.definition.ko.slice(0, 20));
});

test('asks in English for a post in English, and only for what was not given', async () => {
  const { result, shown } = await answering([[key.enter], [key.enter], [key.enter]], ['It was DNS'], { lang: ['en'], kind: ['near-miss'] });
  expect(result).toMatch(/^Made: /);
  expect(fieldsOf('it-was-dns/en.mdx')).toMatchObject({ title: 'It was DNS', excerpt: 'It was DNS', kind: 'near-miss', categories: ['undetermined'] });
  expect(shown).not.toMatch(/Language of the post|What is its title|What kind of post/);
  expect(shown.replace('새 글 · A new post', '')).not.toMatch(/\p{Script=Hangul}/u);
});

test('asks nothing where a value that was given is wrong', async () => {
  const { result, shown } = await answering([], ['A'], { kind: ['stroy'] });
  expect([String(result), shown]).toEqual([expect.stringContaining('did you mean "story"?'), '']);
});

test('says at once that a slug is taken or none', async () => {
  await runNew({ words: ['A'], values: {} }, { contentDir, vocabulary, today: '2026-11-22' });
  const { shown } = await answering(
    [['\u007F'.repeat(3), '\u007F', '\u007F', 'B C', key.enter], ['\u007F', '\u007F', '\u007F', 'd', key.enter], [key.enter], [key.enter]],
    ['A'],
    { lang: ['en'], kind: ['story'] },
  );
  expect(shown).toContain('a-2');
  expect(shown).toContain('did you mean "b-c"?');
  expect(readdirSync(join(contentDir, 'retrospectives')).sort()).toEqual(['a', 'd']);
});

test('says at once that an excerpt is too long', async () => {
  const { result, shown } = await answering([[key.enter], [key.enter], ['a'.repeat(201), key.enter], ['\u007F', key.enter]], ['A'], {
    lang: ['en'],
    kind: ['story'],
  });
  expect(shown).toContain('at most 200 characters, this has 201');
  expect(result).toMatch(/^Made: /);
  expect(fieldsOf('a/en.mdx')).toMatchObject({ excerpt: 'a'.repeat(200) });
});

test.each([[0], [1], [3]])('leaving at question %i makes nothing', async (answered) => {
  const answers = [[key.enter], ['제목', key.enter], [key.enter], [key.enter]].slice(0, answered);
  const { result } = await answering([...answers, [key.cancel]]);
  expect(result).toBeInstanceOf(Cancelled);
  expect((result as Error).message).toMatch(/만든 것은 없어요/);
  expect(readdirSync(contentDir)).toEqual([]);
});
