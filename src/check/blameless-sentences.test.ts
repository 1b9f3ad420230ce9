import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExample } from '../markdown/read-example.ts';
import { languages, type Language } from '../site.config.ts';
import { examplePost } from './example.ts';

const blameless = ['blame-word', 'person-name', 'hindsight', 'vague-action'];

const linesOf = (kind: 'good' | 'bad', lang: Language): string[] =>
  readFileSync(join(import.meta.dirname, `blameless-sentences/${kind}.${lang}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

/** What is said of a sentence in the text of a story, or of one that is an action. */
function remarksOn(sentence: string, lang: Language, isAction = false): string[] {
  const name = `retrospectives/example/${lang}.md`;
  const fields = `actions: [{ text: ${JSON.stringify(sentence)}, type: prevent, ownerRole: SRE, status: open }]`;
  const { problems } = readExample(isAction ? examplePost({ name, fields }) : examplePost({ name, text: sentence }));
  return problems.filter(({ rule }) => blameless.includes(rule)).map(({ rule, level }) => `${rule} ${level}`);
}

describe.each(languages)('%s', (lang) => {
  test.each(linesOf('good', lang))('nothing is said of: %s', (sentence) => expect(remarksOn(sentence, lang)).toEqual([]));

  test.each(linesOf('bad', lang))('%s', (line) => {
    const [about = '', sentence = ''] = line.split(' | ');
    const isAction = about.startsWith('action ');
    expect(remarksOn(sentence, lang, isAction)).toContain(about.replace(/^action /, ''));
    expect(remarksOn(sentence, lang, isAction).length).toBeLessThanOrEqual(2);
  });

  test('there are enough of both', () => {
    for (const kind of ['good', 'bad'] as const) expect(new Set(linesOf(kind, lang)).size).toBeGreaterThanOrEqual(50);
  });
});
