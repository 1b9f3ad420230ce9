// @ts-check
/** MiniSearch over the posts of all languages, as the first example of its README shows. */
import MiniSearch from 'minisearch';
import { fetchTexts, fields, rowsOf } from './texts.js';

/** @returns {Promise<import('./texts.js').Search>} */
export async function open() {
  const texts = await fetchTexts();
  const index = new MiniSearch({ fields });
  index.addAll([...texts.values()]);
  return async (question) =>
    rowsOf(
      texts,
      index.search(question).map(({ id }) => id),
    );
}
