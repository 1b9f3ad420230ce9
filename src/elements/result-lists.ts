import type { Found } from '../search/answer/engine.ts';
import { part } from './dom.ts';
import { pageLanguage, pageTranslations } from './page-language.ts';
import { openAtMatches, resultRow } from './result-row.ts';
import { resultView } from './result-view.ts';

/** Results of each list shown at once; a button shows as many more. */
const batch = 10;

/** The two lists of results: what is written in the page's language, and under a heading of its own what is not. */
export class ResultLists {
  private readonly page: HTMLElement;
  private readonly lists: HTMLElement[];
  private readonly others: HTMLElement;
  private readonly moreButton: HTMLElement;
  private found: Found[][] = [[], []];
  private shown = 0;
  /** Settles when all that was asked for is in the page. */
  private added = Promise.resolve();

  constructor(page: HTMLElement) {
    this.page = page;
    this.lists = [...page.querySelectorAll<HTMLElement>('[data-results]')];
    this.others = part(page, '[data-other-languages]');
    this.moreButton = part(page, '[data-more]');
    this.moreButton.addEventListener('click', () => this.more());
    openAtMatches(page);
  }

  /** Makes the first rows of an answer. What it returns puts them into the page, so that an overtaken answer can be dropped. */
  async prepare(found: readonly Found[]): Promise<() => void> {
    const isOwn = ({ record }: Found) => record.lang === pageLanguage();
    const parts = [found.filter(isOwn), found.filter((one) => !isOwn(one))];
    const rows = await Promise.all(parts.map((one) => rowsOf(one.slice(0, batch))));
    return () => this.put(parts, rows);
  }

  /** Links of all results, in their order on the page. */
  links(): HTMLElement[] {
    return [...this.page.querySelectorAll<HTMLElement>('[data-results] .title a')];
  }

  set busy(busy: boolean) {
    for (const list of this.lists) list.setAttribute('aria-busy', String(busy));
  }

  private put(found: Found[][], rows: Node[][]): void {
    const focused = this.links().find((link) => link === document.activeElement);
    this.found = found;
    this.shown = batch;
    for (const [index, list] of this.lists.entries()) list.replaceChildren(...(rows[index] ?? []));
    this.showHeading(found[1]?.[0]?.record.lang);
    this.showButton();
    if (!focused) return;
    const links = this.links();
    const same = links.find((link) => link.getAttribute('href') === focused.getAttribute('href'));
    (same ?? links[0] ?? part(this.page, 'input[name=q]')).focus({ preventScroll: true });
  }

  /** Adds as many more. The button is right at once, so that it can be pressed again before their texts are there. */
  private more(): void {
    const { found, shown } = this;
    this.shown += batch;
    this.showButton();
    const next = Promise.all(found.map((one) => rowsOf(one.slice(shown, shown + batch))));
    this.added = this.added.then(async () => {
      const rows = await next;
      if (found === this.found) this.add(rows);
    });
  }

  /** The focus goes on to the first new result, where it has not gone elsewhere meanwhile. */
  private add(rows: HTMLElement[][]): void {
    for (const [index, list] of this.lists.entries()) list.append(...(rows[index] ?? []));
    if (document.activeElement && document.activeElement !== document.body && document.activeElement !== this.moreButton) return;
    rows.flat()[0]?.querySelector<HTMLElement>('.title a')?.focus();
  }

  private showHeading(lang: string | undefined): void {
    this.others.hidden = lang === undefined;
    if (lang === undefined) return;
    const heading = part(this.others, 'h2');
    heading.lang = lang;
    heading.textContent = pageTranslations().otherLanguages[lang === 'ko' ? 'ko' : 'en'];
    part(this.others, '[data-results]').dataset['lang'] = lang;
  }

  private showButton(): void {
    this.moreButton.hidden = this.found.every(({ length }) => length <= this.shown);
  }
}

/** The rows of results. One whose text cannot be fetched shows what is known without it. */
function rowsOf(found: readonly Found[]): Promise<HTMLLIElement[]> {
  const t = pageTranslations();
  return Promise.all(found.map(async ({ record, passage }) => resultRow(resultView(record, await passage().catch(() => undefined), t))));
}
