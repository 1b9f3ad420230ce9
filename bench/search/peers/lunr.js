// @ts-check
/** lunr over the posts of all languages, with lunr-languages, as the examples of their READMEs show. */
import { fetchTexts, fields, rowsOf } from './texts.js';

/** @returns {Promise<import('./texts.js').Search>} */
export async function open() {
  const texts = await fetchTexts();
  // Its scripts came before this one, and define a global.
  const { lunr } = /** @type {any} */ (window);
  const index = lunr((/** @type {any} */ builder) => {
    builder.use(lunr.multiLanguage('en', 'ko'));
    for (const field of fields) builder.field(field);
    for (const text of texts.values()) builder.add(text);
  });
  return async (question) =>
    rowsOf(
      texts,
      index.search(wordsOf(question)).map((/** @type {{ ref: string }} */ { ref }) => ref),
    );
}

/**
 * A question without what would be an operator of lunr's query language, which throws where it makes no sense.
 *
 * @param {string} question
 */
const wordsOf = (question) => question.replaceAll(/[:~^*]|(?<!\S)[+-]+/g, ' ');
