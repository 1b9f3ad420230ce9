import { statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { isLanguage, languages } from '../site.config.ts';
import { blogAddress } from './blog-address.ts';
import type { Blog, BlogPost } from './blog.ts';
import { dayOf, isTimeZone } from './day.ts';
import { filesIn, type Files } from './files.ts';
import { readFields, readFrontMatter } from './front-matter.ts';
import { hugoAddress } from './hugo-address.ts';
import { languageOf } from './language.ts';
import { notesOn, refusal } from './notes.ts';
import { readText } from './read-text.ts';
import { fieldsOf, textOf, textsOf, truthOf, type Fields } from './values.ts';

/** Source: https://gohugo.io/configuration/introduction/ */
const configs = ['hugo', 'config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].flatMap((ending) => [`${name}.${ending}`, `config/_default/${name}.${ending}`]),
);
const parts = ['languages', 'permalinks', 'params', 'markup'];
const isPage = /\.(?:md|markdown|mdown|html?)$/i;
const isOtherText = /\.(?:org|adoc|asciidoc|asciidocext|rst|pandoc|pdc)$/i;

/** Whether a folder holds a Hugo site. */
export const isHugo = (files: Files): boolean =>
  configs.some((path) => files.paths.has(path)) || [...files.paths.keys()].some((path) => /^content\/.+\.(?:md|markdown)$/i.test(path));

/** What the settings of a site say about its pages. */
interface Settings {
  config: Fields;
  /** The folder of the pages of each language; all languages have one where they are told by file names. */
  folders: { folder: string; lang?: string | undefined }[];
  codes: ReadonlySet<string>;
  defaultCode: string;
  hasPrefix: boolean;
  permalinks: Fields;
  isUgly: boolean;
  timeZone: string | undefined;
}

/** Reads a Hugo site: its settings and every page that is a post. */
export function readHugo(folder: string): Blog {
  const files = filesIn(folder, ['public', 'resources']);
  const problems: Problem[] = [];
  const settings = readSettings(files, problems);
  const { config } = settings;
  const posts: BlogPost[] = [];
  for (const { folder: pages, lang } of settings.folders) {
    const own = [...files.paths].filter(
      ([path]) => path.startsWith(pages) && !settings.folders.some((other) => other.folder.length > pages.length && path.startsWith(other.folder)),
    );
    const bundles = new Set(own.flatMap(([path]) => /^(.*\/)index(?:\.[\w-]+)?\.(?:md|markdown|html?)$/i.exec(path)?.[1] ?? []));
    for (const [path, file] of own) {
      const shown = relative(process.cwd(), file);
      const rest = path.slice(pages.length);
      const name = rest.slice(rest.lastIndexOf('/') + 1);
      if (name.startsWith('_index.')) continue;
      if (isOtherText.test(name)) problems.push(...refusal(shown, 'only Markdown and HTML can be imported: convert the file first'));
      if (!isPage.test(name)) continue;
      const isBundle = name.startsWith('index.');
      if (bundlesAbove(path, bundles).some((bundle) => !isBundle || !path.startsWith(bundle) || path.slice(bundle.length).includes('/'))) {
        if (/\.html?$/i.test(name)) continue;
        problems.push(
          ...refusal(shown, 'the file is a part of the bundle beside it, and no post of its own: it is not imported').map((one) => ({
            ...one,
            level: 'warning' as const,
          })),
        );
        continue;
      }
      const read = readText(file);
      if ('problem' in read) {
        problems.push(...refusal(shown, read.problem, read));
        continue;
      }
      const front = readFrontMatter(read.text);
      if (!front) problems.push(...refusal(shown, 'the front matter is missing: the file begins with a line "---" or "+++", and another closes it'));
      else if (front.errors.length > 0) problems.push(...front.errors.flatMap((error) => refusal(shown, error.message, error)));
      else {
        const post = postOf({ path, file, shown, rest, isBundle, folderLang: lang, text: read.text, front }, settings);
        if ('why' in post) problems.push(...refusal(shown, post.why).map((one) => ({ ...one, level: post.level })));
        else posts.push(post);
      }
    }
  }
  for (const [path, why] of files.refused)
    if (path.startsWith('content/')) problems.push(...refusal(relative(process.cwd(), `${files.root}/${path}`), `${why}: it is not imported`));
  const url = blogAddress(textOf(config['baseurl']), { files, paths: configs, setting: 'baseURL', problems });
  const params = fieldsOf(config['params']);
  return {
    kind: 'hugo',
    files,
    posts,
    problems,
    site: config,
    origin: url?.origin,
    base: (url?.pathname ?? '').replace(/\/+$/, ''),
    roots: [
      ...textsOf(config['staticdir'] ?? 'static').map((one) => `${one.replace(/\/$/, '')}/`),
      'assets/',
      ...settings.folders.map(({ folder: pages }) => pages),
      '',
    ],
    hasFormulas:
      ['math', 'mathjax', 'katex', 'usemath'].some((name) => truthOf(params[name]) === true) || JSON.stringify(config['markup'] ?? '').includes('passthrough'),
  };
}

const bundlesAbove = (path: string, bundles: ReadonlySet<string>): string[] => [...bundles].filter((bundle) => path.startsWith(bundle));

interface Found {
  path: string;
  file: string;
  shown: string;
  /** The path below the folder of pages. */
  rest: string;
  isBundle: boolean;
  folderLang: string | undefined;
  text: string;
  front: NonNullable<ReturnType<typeof readFrontMatter>>;
}

function postOf(
  { path, file, shown, rest, isBundle, folderLang, text, front }: Found,
  settings: Settings,
): BlogPost | { why: string; level: 'error' | 'hint' } {
  const fields: Fields = { ...fieldsOf(front.data['params']), ...fieldsOf(front.data['taxonomies']), ...front.data };
  const notes = notesOn(shown, text);
  for (const oddity of front.oddities) notes.say(oddity, oddity.message);
  const directories = rest.split('/').slice(0, -1);
  const [, base = '', suffix] = /^(.*?)(?:\.([a-z]{2,3}(?:-[a-z]+)?))?\.[^.]+$/i.exec(rest.split('/').at(-1)!) ?? [];
  const told = suffix !== undefined && (settings.codes.has(suffix.toLowerCase()) || languageOf(suffix) !== undefined) ? suffix.toLowerCase() : undefined;
  const stem = suffix !== undefined && told === undefined ? `${base}.${suffix}` : base;
  const name = isBundle ? (directories.at(-1) ?? 'index') : stem;
  const sections = isBundle ? directories.slice(0, -1) : directories;
  const dates = ['date', 'publishDate', 'publishdate', 'pubDate', 'published', 'lastmod']
    .map((one) => [one, fields[one]] as const)
    .filter(([, value]) => value !== undefined && value !== null);
  const nameDate = /^(\d{4}-\d{2}-\d{2})[-_](.+)$/.exec(name);
  if (sections.length === 0 && !isBundle && dates.length === 0)
    return { why: 'a page without a date at the top of the content is no post: it is not imported', level: 'hint' };
  const code = told ?? folderLang?.toLowerCase() ?? (textOf(fields['lang']) ?? textOf(fields['language']))?.toLowerCase();
  const lang = languageOf(code);
  if (code !== undefined && lang === undefined && settings.codes.has(code)) {
    return { why: `its language is "${code}", and this site has ${languages.join(' and ')}: it is not imported`, level: 'error' };
  }
  const good = dates.map(([, value]) => dayOf(value, settings.timeZone)).find((day) => day !== undefined && day.day > '0001-12-31');
  const date = good ?? dayOf(nameDate?.[1]) ?? { day: statSync(file).mtime.toISOString().slice(0, 10) };
  const bad = dates.find(([, value]) => !dayOf(value));
  if (bad) notes.say(front.at(bad[0]), `${bad[0]}: "${textOf(bad[1]) ?? ''}" is no day of the calendar; ${date.day} is taken instead`);
  else if (!good && !nameDate) notes.say({ line: 1, column: 1 }, `the front matter gives no date; that of the last change is taken, ${date.day}`);
  const slug = textOf(fields['slug']);
  const prefix =
    code !== undefined && (code !== settings.defaultCode || settings.hasPrefix)
      ? `/${code}`
      : settings.hasPrefix && code === undefined
        ? `/${settings.defaultCode}`
        : '';
  const pattern = textOf(fieldsOf(settings.permalinks['page'])[sections[0] ?? '']) ?? textOf(settings.permalinks[sections[0] ?? '']);
  const own = hugoAddress({ permalink: pattern, sections, name, slug, title: textOf(fields['title']), date, prefix, isUgly: settings.isUgly });
  const url = textOf(fields['url']);
  const address = url === undefined ? own : `/${url}`.replaceAll(/\/{2,}/g, '/');
  return {
    path,
    shown,
    text,
    front,
    fields,
    notes,
    isHtml: /\.html?$/i.test(path),
    isDraft: truthOf(fields['draft']) === true,
    name: slug ?? nameDate?.[2] ?? name,
    key: textOf(fields['translationKey']) ?? textOf(fields['translationkey']) ?? [...sections, name].join('/'),
    lang,
    date,
    categories: [...textsOf(fields['category']), ...textsOf(fields['categories'])],
    tags: [...textsOf(fields['tag']), ...textsOf(fields['tags']), ...textsOf(fields['series'])],
    addresses: [
      address,
      ...textsOf(fields['aliases'] ?? fields['alias']).map((alias) => (alias.startsWith('/') ? alias : `${address.replace(/[^/]*\/?$/, '')}${alias}`)),
    ],
  };
}

function readSettings(files: Files, problems: Problem[]): Settings {
  const config: Fields = {};
  const read = (path: string): Fields => {
    const file = files.paths.get(path);
    if (!file) return {};
    const shown = relative(process.cwd(), file);
    const text = readText(file);
    if ('problem' in text) {
      problems.push(...refusal(shown, text.problem, text));
      return {};
    }
    const { data, errors } = readFields(text.text, path.endsWith('.toml') ? 'toml' : 'yaml');
    problems.push(...errors.flatMap((error) => refusal(shown, `${error.message}; the posts are read without these settings`, error)));
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
  };
  for (const path of configs) Object.assign(config, read(path));
  for (const part of parts)
    for (const ending of ['toml', 'yaml', 'yml', 'json'])
      if (files.paths.has(`config/_default/${part}.${ending}`)) config[part] = read(`config/_default/${part}.${ending}`);
  const byCode = Object.entries(fieldsOf(config['languages'])).map(([code, value]) => ({ code: code.toLowerCase(), value: lowered(fieldsOf(value)) }));
  const content = `${(textOf(config['contentdir']) ?? 'content').replace(/^\.?\/|\/$/g, '')}/`;
  const own = byCode.flatMap(({ code, value }) => {
    const folder = textOf(value['contentdir']);
    return folder === undefined ? [] : [{ folder: `${folder.replace(/^\.?\/|\/$/g, '')}/`, lang: code }];
  });
  const zone = textOf(config['timezone']);
  const permalinks = fieldsOf(config['permalinks']);
  return {
    config,
    folders:
      own.length > 0
        ? [...own, { folder: content }].filter((one, index, all) => all.findIndex(({ folder }) => folder === one.folder) === index)
        : [...languageFolders(files, content), { folder: content }],
    codes: new Set(byCode.map(({ code }) => code)),
    defaultCode: (textOf(config['defaultcontentlanguage']) ?? languageOf(config['languagecode']) ?? 'en').toLowerCase(),
    hasPrefix: truthOf(config['defaultcontentlanguageinsubdir']) === true,
    permalinks,
    isUgly: truthOf(config['uglyurls']) === true,
    timeZone: zone !== undefined && isTimeZone(zone) ? zone : undefined,
  };
}

const lowered = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));

/** Folders that are named like languages, where the settings do not tell: `content/ko/`. */
function languageFolders(files: Files, content: string): { folder: string; lang: string }[] {
  const names = new Set(
    [...files.paths.keys()].filter((path) => path.startsWith(content)).flatMap((path) => path.slice(content.length).split('/').slice(0, -1).slice(0, 1)),
  );
  return [...names].filter(isLanguage).map((lang) => ({ folder: `${content}${lang}/`, lang }));
}
