// @ts-check
/** Stock Pagefind over the built pages of the page's language, as its documentation shows. */

const shown = 10;

/** @returns {Promise<import('./texts.js').Search>} */
export async function open() {
  const pagefind = await import(/** @type {string} */ ('/pagefind/pagefind.js'));
  await pagefind.init();
  return async (question) => {
    const { results } = await pagefind.search(question);
    /** @type {{ url: string, plain_excerpt: string, meta: Record<string, string> }[]} */
    const pages = await Promise.all(results.slice(0, shown).map((/** @type {{ data(): Promise<unknown> }} */ one) => one.data()));
    return pages.map(({ url, plain_excerpt: excerpt, meta }) => ({ slug: url.split('/').at(-2) ?? '', url, title: meta['title'] ?? '', excerpt }));
  };
}
