import { expect, test } from 'vitest';
import { provenanceOf } from './provenance.ts';

const sources = [{ title: 'Postmortem', url: 'https://example.com/' }];

test('a post with sources is retold', () => expect(provenanceOf({ sources })).toBe('retold'));
test('a post without any was lived', () => expect(provenanceOf({ sources: [] })).toBe('first-hand'));
test('the author’s word comes first', () => {
  expect(provenanceOf({ provenance: 'first-hand', sources })).toBe('first-hand');
  expect(provenanceOf({ provenance: 'retold', sources: [] })).toBe('retold');
});
