import { expect, test } from 'vitest';
import { slugPattern } from '../schema/slug.ts';
import { slugOf } from './slugs.ts';

test.each([
  ['Software Engineering', 'software-engineering'],
  ['첫_장애  회고!', '첫-장애-회고'],
  ['첫 글'.normalize('NFD'), '첫-글'],
  ['C++', 'cpp'],
  ['C#', 'c-sharp'],
  ['.NET', 'dotnet'],
  ['Node.js', 'node-js'],
  ['Q&A', 'q-and-a'],
  ["Don't", 'dont'],
  ['ÀÉ', 'àé'],
])('%s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
  expect(slug).toMatch(slugPattern);
});

test('what has neither letters nor digits has none', () => expect(slugOf('🚀 !')).toBe(''));
test('a long name is cut', () => expect(slugOf('a'.repeat(200))).toHaveLength(80));
