import type { CheckedPost } from './checked-post.ts';

/** The formats that a build takes in. */
const isPicture = /\.(?:a?png|jpe?g|tiff|webp|gif|svg|avif)$/i;

/** The pictures beside a post, as it names them: `./metric.svg`. */
export const picturesOf = ({ files }: Pick<CheckedPost, 'files'>): string[] => [...files.keys()].filter((name) => isPicture.test(name));
