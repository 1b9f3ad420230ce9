// @ts-check
/** @typedef {import('../peer-texts.ts').PeerText} PeerText */

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
 * The rows of the texts that were found, as many as a page shows.
 *
 * @param {Map<string, PeerText>} texts
 * @param {string[]} ids
 * @returns {import('./page.js').Row[]}
 */
export const rowsOf = (texts, ids) =>
  ids.slice(0, shown).flatMap((id) => {
    const text = texts.get(id);
    return text ? [{ slug: text.slug, url: text.url, title: text.title, excerpt: text.excerpt }] : [];
  });
