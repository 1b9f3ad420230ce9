import { describe, expect, test } from 'vitest';
import { retrospective } from '../../tests/unit/samples.ts';
import { relatedAmong, type Comparable } from './related.ts';

const incident = (slug: string, fields: object = {}) => ({ slug, ...retrospective(fields) });
const relatedTo = (post: Comparable, others: Comparable[], limit?: number) => relatedAmong(others)(post, limit);
const factor = (category: string) => ({ category, role: 'contributing', note: 'How.' });
const alike = { categories: ['data-store'] };

describe('similar incidents', () => {
  test('the author’s own come first, in the author’s order, then those that are alike', () => {
    const post = incident('this', { ...alike, related: ['unlike-b', 'unlike-a'] });
    expect(relatedTo(post, [incident('alike', alike), incident('unlike-a'), incident('unlike-b'), post])).toEqual(['unlike-b', 'unlike-a', 'alike']);
  });

  test('one that the author names and that is alike stands once', () => {
    expect(relatedTo(incident('this', { ...alike, related: ['b'] }), [incident('a', alike), incident('b', alike)])).toEqual(['b', 'a']);
  });

  test('one that is named but not published is left out', () => expect(relatedTo(incident('this', { related: ['draft'] }), [incident('a')])).toEqual([]));

  test('a post is never similar to itself, even where it names itself', () => {
    const post = incident('this', { ...alike, related: ['this'] });
    expect(relatedTo(post, [post])).toEqual([]);
  });

  test('nothing in common, nothing listed', () =>
    expect(relatedTo(incident('this', alike), [incident('a', { categories: ['network-dns'], tags: ['dns'] }), incident('b')])).toEqual([]));

  test('no more than asked for', () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((slug) => incident(slug, alike));
    expect(relatedTo(incident('this', alike), others)).toEqual(['a', 'b', 'c']);
    expect(relatedTo(incident('this', alike), others, 1)).toEqual(['a']);
    expect(relatedTo(incident('this', { ...alike, related: ['e', 'd'] }), others, 1)).toEqual(['e']);
  });

  test('the most alike come first, also where all places are taken already', () => {
    const words = ['backups', 'dns', 'restore'];
    const others = words.map((_, number) => incident(`more-${number}`, { tags: words.slice(0, number + 1) }));
    const post = incident('this', { tags: words });
    expect(relatedTo(post, others, 1)).toEqual(['more-2']);
    expect(relatedTo(post, others, 2)).toEqual(['more-2', 'more-1']);
  });

  test('of each incident alone, however many were asked about before', () => {
    const [stored, named] = [incident('stored', alike), incident('named', { categories: ['network-dns'] })];
    const related = relatedAmong([stored, named]);
    const ask = () => [alike, { categories: ['network-dns'] }].map((fields) => related(incident('this', fields)));
    expect(ask()).toEqual([['stored'], ['named']]);
    expect(ask()).toEqual([['stored'], ['named']]);
  });

  test('equally alike, the order is that of the slugs, however the posts come in', () => {
    const others = ['b', 'a', 'c'].map((slug) => incident(slug, alike));
    expect(relatedTo(incident('this', alike), others)).toEqual(['a', 'b', 'c']);
    expect(relatedTo(incident('this', alike), others.reverse())).toEqual(['a', 'b', 'c']);
  });
});

describe('how alike two incidents are', () => {
  const first = (fields: object, others: Record<string, object>) =>
    relatedTo(
      incident('this', fields),
      Object.entries(others).map(([slug, one]) => incident(slug, one)),
    )[0];

  test('a cause that is told as a factor counts like a listed one', () => expect(first({ factors: [factor('data-store')] }, { z: alike, a: {} })).toBe('z'));
  test('two shared causes say more than one', () => {
    const both = { categories: ['data-store', 'config-change'] };
    expect(first(both, { a: alike, z: both })).toBe('z');
  });
  test('a shared cause says more than a shared tag', () => expect(first({ ...alike, tags: ['backups'] }, { a: { tags: ['backups'] }, z: alike })).toBe('z'));
  test('a tag of a lesson counts like a tag of the post, and once', () => {
    const lesson = { id: 'one', text: 'Try restoring.', tags: ['restore', 'backups'] };
    expect(first({ tags: ['backups', 'restore'] }, { a: { tags: ['backups'] }, z: { lessons: [lesson] } })).toBe('z');
    expect(first({ tags: ['backups', 'dns'] }, { a: { tags: ['backups', 'dns'] }, b: { tags: ['backups'], lessons: [lesson] } })).toBe('a');
  });
  test('a technology and a trigger count too', () => {
    expect(first({ technologies: ['postgresql'] }, { a: {}, z: { technologies: ['postgresql'] } })).toBe('z');
    expect(first({ trigger: 'attack' }, { a: {}, z: { trigger: 'attack' } })).toBe('z');
  });
  test('two posts that tell no trigger do not share one', () => expect(first({}, { a: {} })).toBeUndefined());
});
