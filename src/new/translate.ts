import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { frontmatterOf, readPost } from '../markdown/parse/frontmatter.ts';
import { readYaml } from '../markdown/parse/yaml.ts';
import { postFolder, sharedName } from '../markdown/post-folder.ts';
import { mergeShared } from '../schema/merge.ts';
import { isLanguage, languages, type Language } from '../site.config.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { putInPlace, Refusal, shown, type Placed } from './put-in-place.ts';
import { linesOfTexts, splitFields } from './split-fields.ts';
import { wordsIn } from './words.ts';

/** What each language keeps in its own file. Everything else is the same in every language: `redirectFrom` is not, for each has had its own address. */
const ownFields: readonly string[] = ['title', 'excerpt', 'toc', 'toc_sticky', 'draft', 'redirectFrom'];

/** Fields whose words a reader reads, so that each language has its own. */
const textFields: readonly string[] = ['text', 'note', 'summary', 'users', 'reason', 'ownerRole', 'surprise', 'symptoms', 'wentWell', 'luck', 'coverAlt'];

/** What a translation was begun with, as paths in the content folder. */
export interface Translation {
  lang: Language;
  file: string;
  /** The facts that the languages share now. */
  shared: string;
  /** Lines of the shared facts with a text that is given in one language only. */
  lines: number[];
}

/**
 * Begins a translation of a retrospective: what its languages share moves to `incident.yaml`, as it is written, and the
 * new file gets the title, the excerpt and the text to be translated, as a draft. Without `lang` it is the language
 * that is missing. A refusal names what stands in the way, and then nothing was written.
 */
export function translate(slug: string, lang: Language | undefined, contentDir: string): Translation {
  const folder = readOf(slug, contentDir);
  const written = [...folder.texts.keys()].flatMap((name) => {
    const [, of = '', extension = ''] = /^([^/]*)\.(mdx?)$/.exec(name) ?? [];
    return isLanguage(of) ? [{ lang: of, name, extension }] : [];
  });
  const missing = languages.filter((one) => !written.some((version) => version.lang === one));
  const [from] = written;
  const path = (name: string) => `retrospectives/${folder.name}/${name}`;
  const place = (name: string) => shown(join(contentDir, path(name)));
  if (!from) throw new Refusal(`${shown(join(contentDir, 'retrospectives', folder.name))} holds no post to translate`);
  const to = lang ?? missing[0];
  if (to === undefined) throw new Refusal(`"${slug}" is written in every language of this site`);
  const there = written.find((version) => version.lang === to);
  if (there)
    throw new Refusal(`${place(there.name)} is there already, and nothing is overwritten${missing[0] ? `; not written yet: ${missing.join(', ')}` : ''}`);

  const source = folder.texts.get(from.name)!.text;
  const before = readPost(source);
  const facts = folder.texts.get(sharedName)?.text ?? '';
  const error = [
    ...before.frontmatter.errors.map((one) => ({ ...one, name: from.name })),
    ...readYaml(facts).errors.map((one) => ({ ...one, name: sharedName })),
  ][0];
  if (error) throw new Refusal(`${place(error.name)}:${error.line}:${error.column}  ${error.message}`);
  const { yaml, offset, body } = frontmatterOf(source)!;
  const split = splitFields(yaml, (name) => ownFields.includes(name) || Object.hasOwn(readYaml(facts).data, name));
  if (!split) throw new Refusal(`${place(from.name)}:2:1  write the fields one below the other, each on a line of its own`);

  const shared = `${facts}${facts === '' || facts.endsWith('\n') ? '' : '\n'}${split.second}`.replace(/^\s*\n/, '');
  const original = `${source.slice(0, offset)}${split.first}${source.slice(offset + yaml.length)}`;
  const merged = mergeShared(readPost(original).frontmatter.data, readYaml(shared).data, from.lang).data;
  if (!isDeepStrictEqual(merged, mergeShared(before.frontmatter.data, readYaml(facts).data, from.lang).data)) {
    throw new Refusal(`${place(from.name)}: its fields cannot stand in two files; write out what is an anchor (&) or an alias (*)`);
  }
  const files: Placed[] = [
    ...(split.second === '' ? [] : [{ path: path(sharedName), text: shared, replaces: true }]),
    { path: path(`${to}.${from.extension}`), text: `---\n${headOf(split.first, to)}---\n${body}` },
    ...(split.second === '' ? [] : [{ path: path(from.name), text: original, replaces: true }]),
  ];
  putInPlace(contentDir, files);
  const lines = linesOfTexts(shared, (at) => textFields.includes(String(at.findLast((step) => typeof step === 'string'))) && !isLanguage(String(at.at(-1))));
  return { lang: to, file: path(`${to}.${from.extension}`), shared: path(sharedName), lines };
}

/** The fields of the new file: those of the first, still in its language, as a draft, without old addresses. */
function headOf(fields: string, lang: Language): string {
  const kept = splitFields(fields, (name) => name !== 'draft' && name !== 'redirectFrom')?.first ?? '';
  return `# ${wordsIn(lang).translateThis}\n${kept.replace(/^\s*\n/, '')}draft: true\n`;
}

/** The folder of a retrospective, or a refusal with the nearest. */
function readOf(slug: string, contentDir: string) {
  const root = join(contentDir, 'retrospectives');
  const names = existsSync(root) ? readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : [])) : [];
  const name = names.find((one) => one.normalize('NFC') === slug.normalize('NFC'));
  if (name !== undefined) return postFolder(contentDir, 'retrospectives', name);
  if (existsSync(join(contentDir, 'articles', slug)) && !/[/\\]|^\.*$/.test(slug)) {
    throw new Refusal(
      `"${slug}" is an article, and articles share no facts: write the other language beside it in ${shown(join(contentDir, 'articles', slug))}`,
    );
  }
  const near = nearest(slug, names);
  throw new Refusal(`--translate: there is no retrospective "${slug}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
}
