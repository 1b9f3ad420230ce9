import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import * as pagefind from 'pagefind';
import { languages } from '../../site.config.ts';
import { conceptsOfMeanings, type Meaning } from '../answer/meaning.ts';
import type { IndexableRecord } from './records.ts';
import type { BuiltSearch } from './search-files.ts';
import { buildWordIndex } from './word-index.ts';

/** Both languages are in one index; each record's own language is a facet. */
const indexLanguage = 'en';

export interface WriteOptions {
  /** The HTML of the page at an address of the site. Rejects where there is none. */
  readPage: (url: string) => Promise<string>;
  /** Folder for the text index. */
  indexDir: string;
  meanings: readonly Meaning[];
}

/**
 * Writes the text index of the records' pages into `indexDir`, and returns what the search needs beside it. A page is
 * indexed as it was built, so that an excerpt can show the section that matches. Throws where a page is missing or the
 * index refuses a record.
 */
export async function writeIndex(records: readonly IndexableRecord[], { readPage, indexDir, meanings }: WriteOptions): Promise<BuiltSearch> {
  await writeTextIndex(records, { readPage, indexDir }).finally(() => pagefind.close());
  const kept = keptTexts(indexDir);
  const concepts = conceptsOfMeanings(meanings);
  const found = records.flatMap((record) => {
    const text = kept.get(record.url);
    if (!text && (record.text === undefined || hasWords(record.text))) throw new Error(`${record.url} is not in the text index`);
    return text ? [{ record, ...text }] : [];
  });
  const words = languages.map((lang) => {
    const own = found.filter(({ record }) => record.lang === lang);
    const texts = own.map(({ record: { text, fields }, content, headings }) => (text === undefined ? { ...fields, headings, text: [content] } : fields));
    return [lang, buildWordIndex(texts, concepts)] as const;
  });
  return {
    records: found.map(({ id, record: { title: _title, context: _context, text: _text, fields: _fields, ...record } }) => ({ ...record, id })),
    words: Object.fromEntries(words),
    meanings: [...meanings],
  };
}

/** A text without words cannot be found, and the index leaves it out. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

async function writeTextIndex(records: readonly IndexableRecord[], { readPage, indexDir }: Omit<WriteOptions, 'meanings'>): Promise<void> {
  const { index } = checked(await pagefind.createIndex({ forceLanguage: indexLanguage }));
  if (!index) throw new Error('Pagefind gave no index');
  for (const { url, text, title, context } of records) {
    if (text === undefined) checked(await index.addHTMLFile({ url, content: withContext(await readPage(url), context) }));
    else checked(await index.addCustomRecord({ url, content: text, language: indexLanguage, meta: { title, context } }));
  }
  // What an earlier index left would be taken for a part of this one.
  rmSync(indexDir, { recursive: true, force: true });
  checked(await index.writeFiles({ outputPath: indexDir }));
}

/** A page with where it comes from, for the text index to keep. */
function withContext(html: string, content: string): string {
  const meta = toHtml({ type: 'element', tagName: 'meta', properties: { dataPagefindMeta: 'context[content]', content }, children: [] });
  return html.replace('</head>', () => `${meta}</head>`);
}

interface KeptText {
  id: string;
  /** All of its words. */
  content: string;
  headings: string[];
}

/** The texts of a written index by their addresses. The index calls a text by the name of its fragment file. */
function keptTexts(indexDir: string): Map<string, KeptText> {
  const folder = join(indexDir, 'fragment');
  // An index of nothing has no such folder.
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.map((name) => {
      const json = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
      const fragment = JSON.parse(json.slice(json.indexOf('{'))) as { url: string; content: string; anchors?: { text: string }[] };
      return [fragment.url, { id: name.replace('.pf_fragment', ''), content: fragment.content, headings: fragment.anchors?.map(({ text }) => text) ?? [] }];
    }),
  );
}

/** The file of a built page. */
export const pageFile = (url: string, outDir: string, base: string): string => join(outDir, decodeURI(url).slice(base.length), 'index.html');

function checked<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
