import { nearest } from '../vocabulary/nearest.ts';
import type { CheckedPost } from './checked-post.ts';
import { problemAt, type Problem } from './problem.ts';

/** A cover that is none of the pictures beside its post; `pictures` are their paths from there, `./…`. */
export function missingCover({ data, sourceOf }: Pick<CheckedPost, 'data' | 'sourceOf'>, pictures: readonly string[]): Problem[] {
  const { cover } = data;
  if (typeof cover !== 'string' || pictures.includes(cover)) return [];
  const why = cover.startsWith('./') ? 'no such picture is beside the post' : 'expected a relative path to a picture beside the post, ./…';
  const there = pictures.length > 0 ? `pictures: ${pictures.join(', ')}` : 'there is none';
  const meant = pictures.find((picture) => picture === `./${cover}`) ?? nearest(cover, pictures);
  const message = `cover: ${JSON.stringify(cover)} – ${why}; ${there}${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
  return [problemAt(sourceOf(['cover']), ['cover'], 'cover', message)];
}
