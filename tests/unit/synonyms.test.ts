import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conceptsOf } from '../../src/search/words/concepts.ts';
import { isVerb } from '../../src/search/words/korean-verbs.ts';
import { isHangul } from '../../src/search/words/tokens.ts';
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
