// @ts-check
/**
 * @typedef {import('../peer-texts.ts').PeerText} PeerText
 * @typedef {{ slug: string, url: string, title: string, excerpt: string }} Row
 * @typedef {(question: string) => Promise<Row[]>} Search best first, at most as many as a page shows
 */

/** The fields that are searched. */
export const fields = ['title', 'excerpt', 'tags', 'body'];

const shown = 10;

/**
 * The texts of all posts by their id.
 *
 * @returns {Promise<Map<string, PeerText>>}
 */
export async function fetchTexts() {
  /** @type {PeerText[]} */
  const texts = await (await fetch('/texts.json')).json();
  return new Map(texts.map((text) => [text.id, text]));
}

/**
 * The rows of the texts that were found, each post once, as many as a page shows.
 *
 * @param {Map<string, PeerText>} texts
 * @param {string[]} ids best first
 * @returns {Row[]}
 */
export function rowsOf(texts, ids) {
  /** @type {Map<string, PeerText>} */
  const bySlug = new Map();
  for (const id of ids) {
    const text = texts.get(id);
    if (text && !bySlug.has(text.slug)) bySlug.set(text.slug, text);
    if (bySlug.size === shown) break;
  }
  return [...bySlug.values()];
}
