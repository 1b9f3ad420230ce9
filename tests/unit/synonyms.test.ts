import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conceptsOf } from '../../src/search/words/concepts.ts';
import { isVerb } from '../../src/search/words/korean-verbs.ts';
import { isStopWord } from '../../src/search/words/stop-words.ts';
import { stemOf } from '../../src/search/words/terms.ts';
import { isHangul, tokensOf } from '../../src/search/words/tokens.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

const { synonyms } = readVocabulary(join(import.meta.dirname, '../../content'));

/** For each stem that is a whole name, the groups that it names. */
const groupsOfStems = [...conceptsOf(synonyms).names].map(([stem, names]) => ({
  stem,
  groups: names.filter(({ stems }) => stems.length === 1).map(({ concept }) => synonyms[concept]!),
}));

/** A name may be written without its spaces. */
const says = (group: readonly string[], stem: string): boolean => group.some((name) => name.replaceAll(' ', '') === stem);

test('no synonym loses an ending and becomes the word of another group', () => {
  const nouns = groupsOfStems.filter(({ stem }) => isHangul(stem) && !isVerb(stem));
  const taken = nouns.flatMap(({ stem, groups }) => {
    const [own, others] = [groups.filter((group) => says(group, stem)), groups.filter((group) => !says(group, stem))];
    return own.length > 0 ? others.map((group) => `${stem}, of ${own[0]?.[0]}, would be ${group[0]} as well`) : [];
  });
  expect(taken).toEqual([]);
});

/**
 * Words of any English text, whose stem some name of the trade has that is no form of them: a follower is named wherever
 * something is `following`. What cannot be done without stays a name, though its stem is as wide, as container (contained)
 * or production (product).
 */
const everyday = `account active additional age begin book connection content do extensive following general go initial inside major
  meet new object operation page performance point protect provided resolved response role round several ship size step type up virtual
  window`.split(/\s+/);

test('no synonym of one word has the stem of an everyday word that is no form of it', () => {
  const namedBy = (stem: string) => groupsOfStems.find((one) => one.stem === stem)?.groups ?? [];
  const isForm = (word: string, name: string) => [name, ...['d', 'ed', 'ing', 's'].map((end) => name + end)].includes(word);
  const misled = everyday.flatMap((word) =>
    namedBy(stemOf(word))
      .filter((group) => !group.some((name) => isForm(word, name.toLowerCase())))
      .map((group) => `${word} would be ${group[0]}`),
  );
  expect(misled).toEqual([]);
});

test('no synonym is one word that says nothing, for questions leave it out and every text has it', () => {
  const words = synonyms.flat().map((name) => tokensOf(name).map(({ word }) => word));
  expect(words.filter(([word, ...more]) => more.length === 0 && isStopWord(word!)).flat()).toEqual([]);
});
