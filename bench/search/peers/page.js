// @ts-check
/**
 * A plain search page for another engine. Like this site's own page it answers what its address asks, what is typed
 * after the same wait, and what is submitted at once. Plain JavaScript, for the browser runs it as it stands.
 */
const { engine, patience } = document.documentElement.dataset;
const input = /** @type {HTMLInputElement} */ (document.querySelector('input[name=q]'));
const list = /** @type {HTMLOListElement} */ (document.querySelector('[data-results]'));
const count = /** @type {HTMLElement} */ (document.querySelector('[data-result-count]'));

/** @type {import('./texts.js').Search} */
const search = await (await import(`./${engine}.js`)).open();

let timer = 0;
let turn = 0;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void answer(), Number(patience));
});
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer();
});
input.value = new URLSearchParams(location.search).get('q') ?? '';
if (input.value) void answer();
document.documentElement.dataset['ready'] = '';

async function answer() {
  clearTimeout(timer);
  const own = ++turn;
  list.ariaBusy = 'true';
  const rows = await search(input.value.trim());
  if (own !== turn) return;
  list.replaceChildren(...rows.map(rowOf));
  count.textContent = String(rows.length);
  list.ariaBusy = 'false';
}

/** @param {import('./texts.js').Row} row */
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

// A module, for it waits at its top level.
export {};
