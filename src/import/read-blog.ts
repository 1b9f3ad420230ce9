import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Blog } from './blog.ts';
import { filesIn, reasonOf } from './files.ts';
import { isHugo, readHugo } from './hugo.ts';
import { isJekyll, readJekyll } from './jekyll.ts';

/** Reads the blog in a folder, or says why there is none. The folder of the posts is as good as the one of the site. */
export function readBlog(path: string): Blog | { problem: string } {
  const given = resolve(path);
  try {
    if (!statSync(given).isDirectory()) return { problem: `"${path}" is a file: give the folder of the blog` };
    const folder = /^(?:_posts|_drafts|content)$/.test(basename(given)) ? dirname(given) : given;
    const files = filesIn(folder);
    const isBoth = isJekyll(files) && isHugo(files);
    // A theme or an archive may bring files of the other kind.
    if (isJekyll(files) && (!isBoth || files.paths.has('_config.yml'))) return readJekyll(folder);
    if (isHugo(files)) return readHugo(folder);
    const inner = ['docs', 'site', 'blog', 'src', 'www'].find((name) => existsSync(join(folder, name, '_posts')) || existsSync(join(folder, name, 'content')));
    const meant = inner === undefined ? '' : `; did you mean "${join(path, inner)}"?`;
    return { problem: `"${path}" holds no blog: a Jekyll site has a folder _posts, a Hugo site a folder content${meant}` };
  } catch (error) {
    return { problem: `"${path}" cannot be read: ${reasonOf(error)}` };
  }
}
