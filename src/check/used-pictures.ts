import { picturesIn } from './addresses-in-text.ts';
import type { CheckedPost } from './checked-post.ts';
import { decoded } from './decoded.ts';
import { importsIn } from './imports.ts';
import { findingAt, type Finding } from './problem.ts';

/** A use of a picture that lies beside its post, with what says something about it where it stands. */
export interface UsedPicture {
  file: string;
  say(why: string): Finding;
}

/** The pictures that a post shows, imports, or has as its cover. */
export function usedPictures({ data, files, sourceOf, text }: CheckedPost): UsedPicture[] {
  const { cover } = data;
  const places = [
    ...picturesIn(text).map(({ url, place }) => ({ file: decoded(url), place })),
    ...importsIn(text.tree).map(({ from, position }) => ({ file: from, place: text.placeOf(position) })),
  ];
  const used: UsedPicture[] = places.map(({ file, place }) => ({ file, say: (why) => ({ ...place, message: `"${file}" – ${why}` }) }));
  if (typeof cover === 'string') used.push({ file: cover, say: (why) => findingAt(sourceOf(['cover']), ['cover'], `cover: "${cover}" – ${why}`) });
  return used.filter(({ file }) => files.has(file));
}
