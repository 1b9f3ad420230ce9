import { existsSync, readFileSync } from 'node:fs';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { pathIn } from '../../src/i18n/paths.ts';
import { readSitePosts } from '../../src/markdown/site-posts.ts';
import { pageFile } from '../../src/search/index/write-index.ts';
import { site } from '../../src/site.config.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** A post in one language, as an engine indexes it that reads no pages. */
export interface PeerText {
  id: string;
  slug: string;
  url: string;
  title: string;
  excerpt: string;
  tags: string;
  /** The words of its page that are there to be searched. */
  body: string;
}

/** The texts of all posts whose pages were built into `outDir`. */
export async function peerTexts(contentDir: string, outDir: string): Promise<PeerText[]> {
  const { posts } = await readSitePosts({ contentDir, vocabulary: readVocabulary(contentDir), keeps: false, checks: false });
  return posts.flatMap(({ collection, id, slug, lang, data }) => {
    const url = pathIn(lang, `/${collection}/${slug}/`);
    const file = pageFile(url, outDir, site.base);
    const body = existsSync(file) ? searchedText(readFileSync(file, 'utf8')) : undefined;
    // A draft has no page, and that of a withdrawn post is not there to be searched.
    if (body === undefined) return [];
    const { title, excerpt, tags = [] } = data() as { title: string; excerpt: string; tags?: string[] };
    return [{ id, slug, url, title, excerpt, tags: tags.join(' '), body }];
  });
}

/** The text of the part of a page that is indexed; undefined where it has none. */
export function searchedText(html: string): string | undefined {
  const body = find(parse(html));
  return body && textOf(body).replaceAll(/\s+/g, ' ').trim();
}

function find(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node | undefined {
  if (has(node, 'data-pagefind-body')) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (has(node, 'data-pagefind-ignore') || ['script', 'style'].includes(node.nodeName)) return '';
  const text = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  // The words of two paragraphs are not one word, those of two parts of a line may be.
  return inline.has(node.nodeName) ? text : ` ${text} `;
}

const inline: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 'span', 'strong', 'sub', 'sup', 'time']);

const has = (node: DefaultTreeAdapterTypes.Node, attribute: string): boolean => 'attrs' in node && node.attrs.some(({ name }) => name === attribute);
