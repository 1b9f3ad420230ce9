import { nearest } from '../vocabulary/nearest.ts';
import type { CheckedPost } from './checked-post.ts';

/** The formats that a build takes in. */
const isPicture = /\.(?:a?png|jpe?g|tiff|webp|gif|svg|avif)$/i;

/** The pictures beside a post, as it names them: `./metric.svg`. */
export const picturesOf = ({ files }: Pick<CheckedPost, 'files'>): string[] => [...files.keys()].filter((name) => isPicture.test(name));

/** Why an address is no picture beside the post, those that are, and which of them may be meant. Undefined where it is one. */
export function missingPicture(address: string, pictures: readonly string[]): { message: string; meant: string | undefined } | undefined {
  if (pictures.includes(address)) return undefined;
  const there = pictures.length > 0 ? `pictures: ${pictures.join(', ')}` : 'there is none';
  const meant = pictures.find((picture) => picture === `./${address}`) ?? nearest(address, pictures);
  // To the eye they are the same.
  const isSame = meant?.normalize('NFC') === address.normalize('NFC');
  const why = isSame ? 'the name of the file has its Hangul stored in another form' : reason(address);
  return { message: `${JSON.stringify(address)} – ${why}; ${there}${meant === undefined ? '' : `; did you mean "${meant}"?`}`, meant };
}

function reason(address: string): string {
  const expected = 'expected a relative path to a picture beside the post, ./…';
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(address)) return `a page loads no picture from elsewhere: ${expected}`;
  if (address.split('/').includes('..')) return `this leaves the folder of the post: ${expected}`;
  return address.startsWith('./') ? 'no such picture is beside the post' : expected;
}
