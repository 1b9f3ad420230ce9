import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slugPattern } from '../schema/slug.ts';
import { languages } from '../site.config.ts';
import { readVocabulary } from './vocabulary.ts';

const { causes, tags, technologies, synonyms } = readVocabulary(join(import.meta.dirname, '../../content'));

/** Words that stand in more than one entry, as `word: entry, entry`. */
function shared(entries: readonly { slug: string; words: readonly string[] }[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { slug, words } of entries)
    for (const word of words.map((one) => one.normalize('NFC').toLowerCase())) owners.set(word, (owners.get(word) ?? new Set()).add(slug));
  return [...owners].filter(([, slugs]) => slugs.size > 1).map(([word, slugs]) => `${word}: ${[...slugs].join(', ')}`);
}

describe('the root-cause categories of this site', () => {
  test('are these, in this order', () => {
    expect([...causes.keys()]).toEqual([
      'code-defect',
      'config-change',
      'release-rollout',
      'data-store',
      'capacity-saturation',
      'cascading-failure',
      'coordination',
      'network-dns',
      'hardware-facility',
      'dependency-provider',
      'time-expiry',
      'security-abuse',
      'automation-surprise',
      'procedure-tooling',
      'verification-gap',
      'observability-gap',
      'architecture-spof',
      'undetermined',
    ]);
  });

  test.each(languages)('have a name, a meaning and other words in "%s"', (lang) => {
    for (const { slug, label, definition, aliases } of causes.values()) {
      expect(label[lang], slug).toMatch(/\S/);
      expect(definition[lang].length, slug).toBeGreaterThan(20);
      expect(aliases[lang].length, slug).toBeGreaterThan(0);
    }
  });

  test('are told in Korean to Korean readers', () => {
    for (const { slug, label, definition } of causes.values()) expect(`${label.ko} ${definition.ko}`, slug).toMatch(/\p{Script=Hangul}/u);
    for (const { slug, label, definition } of causes.values()) expect(`${label.en} ${definition.en}`, slug).not.toMatch(/\p{Script=Hangul}/u);
  });

  test('share no word, so that each word leads to one of them', () => {
    expect(
      shared([...causes.values()].map(({ slug, label, aliases }) => ({ slug, words: [slug, ...Object.values(label), ...Object.values(aliases).flat()] }))),
    ).toEqual([]);
  });

  test('never blame a person', () => {
    const words = [...causes.values()].flatMap(({ slug, label, aliases }) => [slug, ...Object.values(label), ...Object.values(aliases).flat()]);
    expect(words.filter((word) => /human.?error|인적|휴먼|사람의 실수/i.test(word))).toEqual([]);
  });
});

describe.each([
  ['tags', tags],
  ['technologies', technologies],
])('the %s of this site', (_, terms) => {
  test('are there', () => expect(terms.size).toBeGreaterThan(20));
  test('have slugs that stand in addresses', () => expect([...terms.keys()].filter((slug) => !slugPattern.test(slug))).toEqual([]));
  test('share no alias', () => expect(shared([...terms.values()].map(({ slug, aliases }) => ({ slug, words: [slug, ...aliases] })))).toEqual([]));
});

describe('the synonyms of this site', () => {
  const groups = synonyms.map((words) => words.map((word) => word.normalize('NFC').toLowerCase()));

  test('are there', () => expect(groups.length).toBeGreaterThan(100));

  test('are words, two at least, and each once in its group', () => {
    expect(groups.filter((words) => new Set(words).size < 2)).toEqual([]);
    expect(groups.filter((words) => new Set(words).size < words.length)).toEqual([]);
    expect(groups.flat().filter((word) => !/[\p{L}\p{N}]/u.test(word))).toEqual([]);
  });

  test('share few of their words, for what means the same is one group', () => {
    const alike = groups.flatMap((one, index) =>
      groups.slice(index + 1).flatMap((other) => {
        const both = one.filter((word) => other.includes(word));
        return both.length > 1 && both.length * 2 >= Math.min(one.length, other.length) ? [both.join(', ')] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test('have a word in two groups at most, for a word with many meanings finds too much', () => {
    const count = new Map<string, number>();
    for (const word of groups.flatMap((words) => [...new Set(words)])) count.set(word, (count.get(word) ?? 0) + 1);
    expect([...count].filter(([, times]) => times > 2).map(([word]) => word)).toEqual([]);
  });
});
