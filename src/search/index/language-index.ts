import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import * as pagefind from 'pagefind';
import type { Language } from '../../site.config.ts';
import type { Concepts } from '../words/concepts.ts';
import type { IndexableRecord } from './records.ts';
import { buildWordIndex, type BuiltTerm } from './word-index.ts';

export interface LanguageIndexOptions {
  lang: Language;
  /** The HTML of the page at an address of the site. Rejects where there is none. */
  readPage: (url: string) => Promise<string>;
  /** Folder for the text index. */
  textDir: string;
  concepts: Concepts;
}

/** What the records of one language can be found by, beside their text index. */
export interface LanguageIndex {
  /** What the text index calls each record, by its address. What has no words is not in it. */
  ids: Record<string, string>;
  /** The terms of the records that can be found; each is called by its place among them. */
  terms: BuiltTerm[];
}

/**
 * Writes the text index of the records of one language, and returns what else they can be found by. A page is indexed as
 * it was built, so that an excerpt can show the section that matches. Throws where a page is missing or the index refuses
 * a record.
 */
export async function indexLanguage(records: readonly IndexableRecord[], options: LanguageIndexOptions): Promise<LanguageIndex> {
  await writeTextIndex(records, options).finally(() => pagefind.close());
  const kept = keptTexts(options.textDir);
  const found = records.flatMap((record) => {
    const text = kept.get(record.url);
    if (!text && (record.text === undefined || hasWords(record.text))) throw new Error(`${record.url} is not in the text index`);
    return text ? [{ record, ...text }] : [];
  });
  const texts = found.map(({ record: { text, fields }, content, headings }) => (text === undefined ? { ...fields, headings, text: [content] } : fields));
  return {
    ids: Object.fromEntries(found.map(({ id, record: { url } }) => [url, id])),
    terms: buildWordIndex(texts, options.concepts),
  };
}

/** A text without words cannot be found, and the index leaves it out. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

async function writeTextIndex(records: readonly IndexableRecord[], { lang, readPage, textDir }: LanguageIndexOptions): Promise<void> {
  const { index } = checked(await pagefind.createIndex({ forceLanguage: lang }));
  if (!index) throw new Error('Pagefind gave no index');
  for (const { url, text, title, context } of records) {
    if (text === undefined) checked(await index.addHTMLFile({ url, content: withContext(await readPage(url), context) }));
    else checked(await index.addCustomRecord({ url, content: text, language: lang, meta: { title, context } }));
  }
  // What an earlier index left would be taken for a part of this one.
  rmSync(textDir, { recursive: true, force: true });
  checked(await index.writeFiles({ outputPath: textDir }));
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
function keptTexts(textDir: string): Map<string, KeptText> {
  const folder = join(textDir, 'fragment');
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

function checked<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
