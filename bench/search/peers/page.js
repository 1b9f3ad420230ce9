// @ts-check
/**
 * A plain search page for another engine: answers what is typed after the same wait as this site's own page, and shows
 * the results in the same way. Plain JavaScript, for the browser runs it as it stands.
 *
 * @typedef {{ slug: string, url: string, title: string, excerpt: string }} Row
 * @typedef {(question: string) => Promise<Row[]>} Search best first; all that are found, or the first of them
 */
const { engine, patience } = document.documentElement.dataset;
const input = /** @type {HTMLInputElement} */ (document.querySelector('input[name=q]'));
const list = /** @type {HTMLOListElement} */ (document.querySelector('[data-results]'));

/** @type {Search} */
const search = await (await import(`./${engine}.js`)).open();

let timer = 0;
let turn = 0;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void answer(input.value.trim()), Number(patience));
});
document.documentElement.dataset['ready'] = '';

/** @param {string} question */
async function answer(question) {
  const own = ++turn;
  list.ariaBusy = 'true';
  const rows = await search(question);
  if (own !== turn) return;
  list.replaceChildren(...rows.map(rowOf));
  list.ariaBusy = 'false';
}

/** @param {Row} row */
function rowOf({ slug, url, title, excerpt }) {
  const [item, link, text] = ['li', 'a', 'p'].map((name) => document.createElement(name));
  if (!item || !link || !text) throw new Error('no elements');
  item.dataset['slug'] = slug;
  link.setAttribute('href', url);
  link.textContent = title;
  text.textContent = excerpt;
  item.append(link, text);
  return item;
}
