import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { damageOf } from '../check/picture-kinds/damage.ts';
import { svgFaults } from '../check/svg-faults.ts';
import type { Blog, BlogPost } from './blog.ts';
import { decoded } from './decoded.ts';
import { reasonOf } from './files.ts';

/** A picture that goes beside its post, by the name it gets there. */
export interface Picture {
  name: string;
  content: Buffer;
}

/** The pictures of a post, in all its languages. */
export type Pictures = Map<string, Picture>;

const isPicture = /\.(?:a?png|jpe?g|tiff?|webp|gif|svg|avif)$/i;
export const isPicturePath = (path: string): boolean => isPicture.test(path.replace(/[?#].*$/, ''));

/** The picture that an address leads to, put among those of the post; or why there is none. `outside` is an address on another host. */
export function takePicture(
  written: string,
  { blog, post, pictures }: { blog: Blog; post: BlogPost; pictures: Pictures },
): Picture | { outside: string } | { why: string } {
  const data = /^data:image\/([\w.+-]+)((?:;[\w=.+-]+)*),([\s\S]*)$/i.exec(written);
  if (data) return fromData(data, pictures);
  if (/^data:/i.test(written)) return { why: `"${written.slice(0, 30)}…" is no picture in an address` };
  const address = localPath(written, blog);
  if (address === undefined) return { outside: written.startsWith('//') ? `https:${written}` : written };
  const found = findFile(address, blog, post);
  if ('why' in found) return found;
  let content: Buffer;
  try {
    content = readFileSync(found.file);
  } catch (error) {
    return { why: `the picture "${written}" cannot be read: ${reasonOf(error)}` };
  }
  return keep(found.path.slice(found.path.lastIndexOf('/') + 1), content, written, pictures);
}

/** The path that an address is in a blog, decoded and without what stands behind it. Undefined where it is on another host. */
export function localPath(written: string, { origin, base }: Blog): string | undefined {
  let path = written
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\{\{.*?\}\})+/, '');
  if (origin !== undefined) path = path.replace(new RegExp(`^(?:https?:)?//${new URL(origin).host.replaceAll('.', String.raw`\.`)}(?=/|$)`, 'i'), '');
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) return undefined;
  path = path.replace(/[?#].*$/, '');
  if (base !== '' && (path === base || path.startsWith(`${base}/`))) path = path.slice(base.length).replace(/^\/*/, '/');
  return decoded(path).normalize('NFC');
}

/** Looks for a file where a blog may mean it: beside the file of the post, below its address, and from each root. */
export function findFile(address: string, { files, roots }: Blog, post: BlogPost): { path: string; file: string } | { why: string } {
  const folder = post.path.replace(/[^/]*$/, '');
  const rest = address.replace(/^\/+/, '');
  const below = post.addresses[0] ?? '';
  const relatives = address.startsWith('/')
    ? []
    : [
        folder + rest,
        ...roots.flatMap((root) => [root + joined(below.replace(/^\//, '').replace(/[^/]*$/, ''), rest), `${root}${joined(below.replace(/^\//, ''), rest)}`]),
      ];
  // What goes up further than there are folders means the root, as in a browser.
  const fromRoot = rest.replace(/^(?:\.{1,2}\/)+/, '');
  const candidates = [...relatives, ...roots.map((root) => root + rest), ...roots.map((root) => root + fromRoot)].flatMap((path) => normalized(path) ?? []);
  for (const path of candidates) {
    const found = files.find(path);
    if (found !== undefined) return { path: found, file: files.paths.get(found)! };
    const refused = files.refused.get(path);
    if (refused !== undefined) return { why: `"${address}": ${refused}` };
  }
  const isOut = !address.startsWith('/') && normalized(folder + rest) === undefined;
  return { why: isOut ? `"${address}" leads out of the folder of the blog, and nothing there is read` : `"${address}" is not there` };
}

const joined = (folder: string, path: string): string => (folder === '' || folder.endsWith('/') ? folder + path : `${folder}/${path}`);

/** A path without `.` and `..`, or undefined where it leads out. */
function normalized(path: string): string | undefined {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function fromData([whole, type = '', parameters = '', body = '']: RegExpExecArray, pictures: Pictures): Picture | { why: string } {
  const ending = { jpeg: 'jpg', 'svg+xml': 'svg' }[type.toLowerCase()] ?? type.toLowerCase();
  const content = /;base64$/i.test(parameters) ? Buffer.from(body, 'base64') : Buffer.from(decoded(body));
  return keep(`picture.${ending}`, content, `${whole.slice(0, 30)}…`, pictures);
}

/** Puts a picture among those of a post, under a name that is its own there. One that is no whole picture is refused. */
function keep(original: string, content: Buffer, written: string, pictures: Pictures): Picture | { why: string } {
  let name = fileName(original);
  if (!isPicture.test(name)) return { why: `"${written}" is of a kind that no page shows; save it as PNG, JPEG, GIF, WebP, AVIF or SVG` };
  const meant = /: name it .*(\.\w+)$/.exec(damageOf(name, content) ?? '')?.[1];
  if (meant !== undefined) name = name.replace(/\.\w+$/, meant);
  const damage = damageOf(name, content);
  if (damage !== undefined) return { why: `the picture "${written}" is not carried: ${damage}` };
  const [fault] = name.endsWith('.svg') ? svgFaults(content) : [];
  if (fault !== undefined) return { why: `the drawing "${written}" is not carried: ${fault}` };
  const digest = createHash('sha256').update(content).digest('hex');
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`);
    const other = pictures.get(own.toLowerCase());
    if (other && createHash('sha256').update(other.content).digest('hex') !== digest) continue;
    const picture = other ?? { name: own, content };
    pictures.set(own.toLowerCase(), picture);
    return picture;
  }
}

/** A name that is the same on every machine and needs no encoding in an address. */
function fileName(original: string): string {
  const ending = (/\.[^.]+$/.exec(original)?.[0] ?? '').toLowerCase().replace(/^\.tif$/, '.tiff');
  const stem = original
    .slice(0, original.length - (/\.[^.]+$/.exec(original)?.[0].length ?? 0))
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-.]+|-+$/g, '');
  return `${stem.slice(0, 60) || 'picture'}${ending}`;
}
