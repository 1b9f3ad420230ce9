import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { blogAddress } from './blog-address.ts';
import type { Blog, BlogPost } from './blog.ts';
import { dayOf, isTimeZone } from './day.ts';
import { filesIn, type Files } from './files.ts';
import { readFields, readFrontMatter } from './front-matter.ts';
import { jekyllAddress } from './jekyll-address.ts';
import { languageOf } from './language.ts';
import { notesOn, refusal } from './notes.ts';
import type { Problem } from '../check/problem.ts';
import { readText } from './read-text.ts';
import { fieldsOf, listOf, textOf, textsOf, truthOf, type Fields } from './values.ts';

/** Source: https://jekyllrb.com/docs/configuration/markdown/ */
const isMarkdown = /\.(?:md|markdown|mkdown|mkdn|mkd)$/i;
const isHtml = /\.html?$/i;
const isOtherText = /\.(?:textile|adoc|asciidoc|org|rst)$/i;
/** Where Jekyll keeps posts. Source: https://jekyllrb.com/docs/structure/ */
const inPosts = /(?:^|\/)_(posts|drafts)\/(.+)$/;
const dated = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.+)$/;

/** The permalink of the theme minimal-mistakes, as it ships: tried where a blog does not say its own. */
const likelyPermalinks = ['date', '/:categories/:title/'];

/** Whether a folder holds a Jekyll site. */
export const isJekyll = (files: Files): boolean => [...files.paths.keys()].some((path) => inPosts.test(path)) || files.paths.has('_config.yml');

/** Reads a Jekyll site: its settings and every post and draft. */
export function readJekyll(folder: string): Blog {
  const files = filesIn(folder);
  const { config, problems } = readConfig(files);
  const timeZone = [textOf(config['timezone'])].find((zone) => zone !== undefined && isTimeZone(zone));
  const posts: BlogPost[] = [];
  for (const [path, file] of files.paths) {
    const [, kind, rest = ''] = inPosts.exec(path) ?? [];
    if (kind === undefined) continue;
    const shown = relative(process.cwd(), file);
    const refuse = (message: string, place = { line: 1, column: 1 }) => problems.push(...refusal(shown, message, place));
    if (isOtherText.test(path)) refuse('only Markdown and HTML can be imported: convert the file first');
    if (!isMarkdown.test(path) && !isHtml.test(path)) continue;
    const read = readText(file);
    if ('problem' in read) {
      refuse(read.problem, read);
      continue;
    }
    const front = readFrontMatter(read.text);
    if (!front) refuse('the front matter is missing: the file begins with a "---" line, and another closes it');
    else if (front.errors.length > 0) for (const error of front.errors) refuse(error.message, error);
    else
      posts.push(
        postOf({
          path,
          file,
          shown,
          rest,
          isDraft: kind === 'drafts',
          text: read.text,
          front,
          config,
          timeZone,
          before: path.slice(0, path.indexOf(`_${kind}/`)),
        }),
      );
  }
  for (const [path, why] of files.refused)
    if (inPosts.test(path)) problems.push(...refusal(relative(process.cwd(), `${files.root}/${path}`), `${why}: it is not imported`));
  const address = blogAddress(textOf(config['url']), { files, paths: ['_config.yml', '_config.yaml'], setting: 'url', problems });
  return {
    kind: 'jekyll',
    files,
    posts,
    problems,
    site: { ...config, baseurl: textOf(config['baseurl']) ?? '' },
    origin: address?.origin,
    base: (textOf(config['baseurl']) ?? '').replace(/\/+$/, '').replace(/^(?=[^/])/, '/'),
    roots: ['', ...(textOf(config['source']) ? [`${textOf(config['source'])!.replace(/^\.?\/|\/$/g, '')}/`] : [])],
    hasFormulas: ['mathjax', 'katex', 'math', 'use_math'].some((name) => truthOf(config[name]) === true),
  };
}

interface Found {
  path: string;
  file: string;
  shown: string;
  /** The path below the folder of posts, and the one before it. */
  rest: string;
  before: string;
  isDraft: boolean;
  text: string;
  front: NonNullable<ReturnType<typeof readFrontMatter>>;
  config: Fields;
  timeZone: string | undefined;
}

function postOf({ path, file, shown, rest, before, isDraft, text, front, config, timeZone }: Found): BlogPost {
  const notes = notesOn(shown, text);
  for (const oddity of front.oddities) notes.say(oddity, oddity.message);
  const fields: Fields = { ...defaultsFor(path, config), ...front.data };
  const base = rest.slice(rest.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const [, nameDate, title = base] = dated.exec(base) ?? [];
  const written = fields['date'];
  const date = dayOf(written, timeZone) ?? dayOf(nameDate?.replace(/^(\d\d)-/, '20$1-'), timeZone) ?? changed(file);
  if (written !== undefined && written !== null && !dayOf(written))
    notes.say(front.at('date'), `date: "${textOf(written) ?? ''}" is no day of the calendar; ${date.day} is taken instead`);
  else if (written === undefined && !nameDate)
    notes.say(
      { line: 1, column: 1 },
      `neither the file name nor the front matter gives a date; that of the last change is taken, ${date.day}`,
      isDraft ? 'hint' : 'warning',
    );
  const categories = [...before.split('/').filter((one) => one !== ''), ...categoriesOf(fields, 'category', 'categories')];
  const slug = textOf(fields['slug']);
  const permalinks = textsOf(fields['permalink'] ?? config['permalink']);
  const addresses = (permalinks.length > 0 ? permalinks.slice(0, 1) : likelyPermalinks).map((permalink) =>
    jekyllAddress({ permalink, categories, date, title, slug }),
  );
  const lang = languageOf(fields['lang'] ?? fields['locale'] ?? fields['language']);
  return {
    path,
    shown,
    text,
    front,
    fields,
    notes,
    isHtml: isHtml.test(path),
    isDraft: isDraft || truthOf(fields['published']) === false || truthOf(fields['draft']) === true,
    name: slug ?? title,
    key: textOf(fields['ref']) ?? textOf(fields['page_id']) ?? path,
    lang,
    date,
    categories,
    tags: categoriesOf(fields, 'tag', 'tags'),
    addresses: [...addresses, ...textsOf(fields['redirect_from'])],
  };
}

/** Of a word alone in the plural field, Jekyll makes a list at its spaces. Source: Jekyll::Utils.pluralized_array_from_hash. */
function categoriesOf(fields: Fields, singular: string, plural: string): string[] {
  const one = textsOf(fields[singular]);
  const many = fields[plural];
  const listed = typeof many === 'string' ? many.split(many.includes(',') ? /\s*,\s*/ : /\s+/) : textsOf(many);
  return [...new Set([...one, ...listed].filter((name) => name !== ''))];
}

/** The fields that the settings give to a post. Source: https://jekyllrb.com/docs/configuration/front-matter-defaults/ */
function defaultsFor(path: string, config: Fields): Fields {
  const fitting = listOf(config['defaults']).filter((entry) => {
    const scope = fieldsOf(fieldsOf(entry)['scope']);
    const folder = textOf(scope['path']) ?? '';
    const type = textOf(scope['type']);
    return (
      (type === undefined || type === 'posts' || (type === 'drafts' && /(?:^|\/)_drafts\//.test(path))) &&
      (folder === '' || path.startsWith(folder.replace(/\/?\**$/, '')))
    );
  });
  return Object.assign({}, ...fitting.map((entry) => fieldsOf(fieldsOf(entry)['values']))) as Fields;
}

/** The day on which a file was last changed, where nothing else tells one. */
const changed = (file: string) => ({ day: statSync(file).mtime.toISOString().slice(0, 10) });

function readConfig(files: Files): { config: Fields; problems: Problem[] } {
  const path = ['_config.yml', '_config.yaml', '_config.toml'].find((one) => files.paths.has(one));
  const file = path && files.paths.get(path);
  if (!path || !file) return { config: {}, problems: [] };
  const shown = relative(process.cwd(), file);
  const read = readText(file);
  if ('problem' in read) return { config: {}, problems: refusal(shown, read.problem, read) };
  const { data, errors } = readFields(read.text, path.endsWith('.toml') ? 'toml' : 'yaml');
  return { config: data, problems: errors.flatMap((error) => refusal(shown, `${error.message}; the posts are read without these settings`, error)) };
}
