import { createEngine, type Engine, type Found } from '../search/answer/engine.ts';
import type { TextIndex } from '../search/answer/ask.ts';
import type { IndexedRecord } from '../search/answer/record.ts';
import { formatState, isEmpty, parseState, type SearchState } from '../search/answer/state.ts';
import { pageLanguage, pageTranslations } from './page-language.ts';
import { patience } from './patience.ts';
import { chosenIn, showChips, showFacets, tick } from './search-facets.ts';
import { resultRow } from './search-result.ts';

/** Results shown at once; a button shows as many more. */
const batch = 20;

/** `<search-page>`: answers questions over the built index. The address is the whole state. */
export class SearchPage extends HTMLElement {
  private engine: Promise<Engine> | undefined;
  private state: SearchState = { question: '', chosen: {} };
  private shown = batch;
  private answering = 0;
  private timer = 0;

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go(this.stateOnPage(), 'push');
    });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.go(this.stateOnPage(), 'replace'), patience);
    });
    this.input.addEventListener('focus', () => void this.load().catch(() => undefined), { once: true });
    this.facets.addEventListener('change', () => this.go(this.stateOnPage(), 'push'));
    this.required('[data-more]').addEventListener('click', () => {
      this.shown += batch;
      void this.answer();
    });
    window.addEventListener('popstate', () => this.open());
    if (this.facets instanceof HTMLDetailsElement) this.facets.open = matchMedia('(width >= 48rem)').matches;
    this.open();
  }

  /** Shows what the address asks for. */
  private open(): void {
    this.state = parseState(location.search);
    this.input.value = this.state.question;
    tick(this.facets, this.state);
    this.answerOrRest();
  }

  /** Answers what is asked; where nothing is, the page rests as it was opened. */
  private answerOrRest(): void {
    this.shown = batch;
    this.answering += 1;
    if (!isEmpty(this.state)) void this.answer();
    else {
      this.answerPart.hidden = true;
      this.busy = false;
    }
  }

  private go(state: SearchState, how: 'push' | 'replace'): void {
    clearTimeout(this.timer);
    this.state = state;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', location.pathname + formatState(state));
    this.answerOrRest();
  }

  private stateOnPage(): SearchState {
    return { ...this.state, question: this.input.value.trim(), chosen: { ...this.state.chosen, ...chosenIn(this.facets) } };
  }

  private async answer(): Promise<void> {
    const t = pageTranslations();
    const turn = ++this.answering;
    this.busy = true;
    this.answerPart.hidden = false;
    try {
      const engine = await this.load();
      const lang = pageLanguage();
      const answer = await engine.answer(this.state, lang);
      const own = answer.found.filter(({ record }) => record.lang === lang).slice(0, this.shown);
      const others = answer.found.filter(({ record }) => record.lang !== lang).slice(0, this.shown);
      const [ownRows, otherRows] = [await this.rows(own), await this.rows(others)];
      if (turn !== this.answering) return;
      this.lists[0]?.replaceChildren(...ownRows);
      this.showOthers(otherRows, others[0]?.record.lang);
      showFacets(this.facets, this.state, answer);
      showChips(this.required('[data-chips]'), this.facets, this.state, (state) => this.go(state, 'push'));
      this.required('[data-result-count]').textContent = String(answer.found.length);
      this.required('[data-result-unit]').textContent = t.resultUnit(answer.found.length);
      this.required('[data-message]').textContent = answer.found.length === 0 ? t.noResults : '';
      this.required('[data-more]').hidden = own.length + others.length >= answer.found.length;
    } catch {
      this.engine = undefined;
      if (turn !== this.answering) return;
      this.required('[data-message]').textContent = t.searchUnavailable;
    }
    if (turn === this.answering) this.busy = false;
  }

  private showOthers(rows: Node[], lang: string | undefined): void {
    const [section, list] = [this.required('[data-other-languages]'), this.lists[1]];
    section.hidden = rows.length === 0;
    list?.replaceChildren(...rows);
    if (!list || lang === undefined) return;
    list.dataset['lang'] = lang;
    section.lang = lang;
    const heading = section.querySelector('h2');
    if (heading) heading.textContent = pageTranslations().otherLanguages[lang === 'ko' ? 'ko' : 'en'];
  }

  private rows(found: Found[]): Promise<Node[]> {
    const template = this.querySelector<HTMLTemplateElement>('template[data-row]');
    return Promise.all(found.map(async ({ record, passage }) => (template ? resultRow(template, record, await passage()) : '')) as Promise<Node>[]);
  }

  /** The index and the records, fetched when they are first needed. */
  private load(): Promise<Engine> {
    this.engine ??= (async () => {
      const [index, response] = await Promise.all([
        import(/* @vite-ignore */ new URL(this.dataset['index'] ?? '', location.href).href) as Promise<TextIndex & { options(options: object): Promise<void> }>,
        fetch(this.dataset['records'] ?? ''),
      ]);
      if (!response.ok) throw new Error(`search records: ${response.status}`);
      await index.options({ baseUrl: '/' });
      return createEngine(index, (await response.json()) as IndexedRecord[]);
    })();
    return this.engine;
  }

  private set busy(busy: boolean) {
    for (const list of this.lists) list.setAttribute('aria-busy', String(busy));
  }

  private get form(): HTMLFormElement {
    return this.required('form');
  }
  private get input(): HTMLInputElement {
    return this.required('input[name=q]');
  }
  private get facets(): HTMLElement {
    return this.required('[data-facets]');
  }
  private get answerPart(): HTMLElement {
    return this.required('[data-answer]');
  }
  private get lists(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-results]')];
  }
  private required<Part extends HTMLElement>(selector: string): Part {
    const found = this.querySelector<Part>(selector);
    if (!found) throw new Error(`search page: ${selector} is missing`);
    return found;
  }
}
