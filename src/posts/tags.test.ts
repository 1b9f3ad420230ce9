import { describe, expect, test } from 'vitest';
import { article, articlePost, retrospective, retrospectivePost } from '../../tests/unit/samples.ts';
import { lessonsOf } from './lessons.ts';
import { itemsByTag, ofType } from './tags.ts';

const post = retrospectivePost('outage', {
  en: retrospective({ tags: ['dns'], lessons: [{ id: 'ttl', text: 'Short TTLs.', tags: ['dns', 'caching'] }] }),
});
const [older, newer] = [
  articlePost('older', { en: article({ tags: ['dns'], date: '2023-01-01' }) }),
  articlePost('newer', { en: article({ tags: ['dns'], date: '2024-01-01' }) }),
];

describe('what stands under a tag', () => {
  const items = itemsByTag([post], lessonsOf([post], 'en'), [older, newer]);

  test('are lessons, then retrospectives, then articles with the newest first', () => {
    expect(items.get('dns')).toMatchObject([
      { type: 'lesson', lesson: { lesson: { id: 'ttl' } } },
      { type: 'retrospective', post: { slug: 'outage' } },
      { type: 'article', post: { slug: 'newer' } },
      { type: 'article', post: { slug: 'older' } },
    ]);
  });
  test('is a lesson under its own tags, not under those of its post', () => expect(items.get('caching')).toMatchObject([{ type: 'lesson' }]));
  test('leaves the list it was given as it was', () => {
    const articles = [older, newer];
    itemsByTag([], [], articles);
    expect(articles).toEqual([older, newer]);
  });
  test('can be asked for by type', () => {
    expect(ofType(items.get('dns')!, 'article').map((item) => item.post.slug)).toEqual(['newer', 'older']);
    expect(ofType(items.get('caching')!, 'retrospective')).toEqual([]);
  });
});
