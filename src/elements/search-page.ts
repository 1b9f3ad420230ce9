import type { Answer } from '../search/answer/engine.ts';
import { formatState, isEmpty, parseState, type SearchState } from '../search/answer/state.ts';
import { Announcer } from './announcer.ts';
import { element, part } from './dom.ts';
import { pageLanguage, pageTranslations } from './page-language.ts';
import { patience } from './patience.ts';
import { moveByKeys } from './result-keys.ts';
import { ResultLists } from './result-lists.ts';
import { showChips } from './search-chips.ts';
import { forgetEngine, loadEngine } from './search-engine.ts';
import { SearchFacets } from './search-facets.ts';
import { announcementOf, helpOf, type Help } from './search-help.ts';
import { SearchHistory } from './search-history.ts';

/** Milliseconds without an answer before the page says that it is searching. */
const slow = 400;

/** `<search-page>`: answers questions over the built index. The address is the whole state. */
export class SearchPage extends HTMLElement {
  private state: SearchState = { question: '', chosen: {} };
  /** Counts the answers begun, so that an overtaken one is dropped. */
  private turn = 0;
  private timer = 0;
  private readonly form: HTMLFormElement = part(this, 'form');
  private readonly input: HTMLInputElement = part(this, 'input[name=q]');
  private readonly order: HTMLSelectElement = part(this, 'select[name=sort]');
  private readonly facets = new SearchFacets(this);
  private readonly lists = new ResultLists(this);
  private readonly searches = new SearchHistory(history, location.pathname + formatState(parseState(location.search)));
  private readonly announcer = new Announcer(part(this, '[role=status]'));

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.send(this.stateOnPage());
    });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.announcer.hush();
      this.timer = window.setTimeout(() => this.type(this.stateOnPage()), patience);
    });
    this.input.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
    this.order.addEventListener('change', () => this.send(this.stateOnPage()));
    this.facets.onChange(() => this.send(this.stateOnPage()));
    moveByKeys(this, this.input, () => this.lists.links());
    window.addEventListener('popstate', () => {
      this.searches.opened(location.pathname + location.search);
      this.open();
    });
    this.open();
  }

  /** Shows what the address asks for. */
  private open(): void {
    this.state = parseState(location.search);
    this.input.value = this.state.question;
    this.order.value = this.state.sort ?? '';
    this.facets.tick(this.state.chosen);
    this.answerOrRest();
  }

  /** The answer comes first: an address takes the browser some milliseconds. */
  private type(state: SearchState): void {
    this.go(state);
    setTimeout(() => this.state === state && this.searches.typed(location.pathname + formatState(state)));
  }

  private send(state: SearchState): void {
    this.searches.sent(location.pathname + formatState(state));
    this.go(state);
  }

  private go(state: SearchState): void {
    clearTimeout(this.timer);
    this.announcer.hush();
    this.state = state;
    this.facets.tick(state.chosen);
    this.answerOrRest();
  }

  private stateOnPage(): SearchState {
    const sort = this.order.value === 'newest' ? this.order.value : undefined;
    return { question: this.input.value.trim(), chosen: this.facets.chosen(this.state.chosen), sort };
  }

  /** Answers what is asked; where nothing is, the page rests as it was opened. */
  private answerOrRest(): void {
    const turn = ++this.turn;
    const rests = isEmpty(this.state);
    part(this, '[data-answer]').hidden = rests;
    this.lists.busy = !rests;
    if (rests) this.rest();
    else void this.answer(turn);
  }

  /** Leaves nothing of an earlier answer, and no focus in what is hidden now. */
  private rest(): void {
    const hadFocus = part(this, '[data-answer]').contains(document.activeElement);
    this.clear();
    this.announcer.say('');
    if (hadFocus) this.input.focus();
  }

  private clear(): void {
    void this.lists.prepare([]).then((put) => put());
    part(this, '[data-chips]').replaceChildren();
    this.facets.isShown = false;
    this.order.hidden = true;
    this.showCount(undefined);
  }

  private async answer(turn: number): Promise<void> {
    const { state } = this;
    const isCurrent = () => turn === this.turn;
    const waiting = setTimeout(() => isCurrent() && this.say(pageTranslations().searching), slow);
    try {
      const answer = await (await loadEngine()).answer(state, pageLanguage());
      if (!isCurrent()) return;
      const put = await this.lists.prepare(answer.found);
      if (!isCurrent()) return;
      put();
      this.show(answer);
    } catch {
      if (isCurrent()) this.showFailure();
    } finally {
      clearTimeout(waiting);
      if (isCurrent()) this.lists.busy = false;
    }
  }

  private show(answer: Answer): void {
    const { state, facets } = this;
    const t = pageTranslations();
    const { length } = answer.found;
    facets.show(answer, state.chosen);
    this.showCount(length);
    this.order.hidden = !state.question || length < 2;
    showChips(part(this, '[data-chips]'), state.chosen, {
      labelOf: (name, value) => facets.labelOf(name, value),
      change: (change) => this.send({ ...this.stateOnPage(), chosen: change(this.state.chosen) }),
      rest: part(this, '[data-summary]'),
    });
    const help = helpOf(state, answer, { t, labelOf: (name, value) => facets.labelOf(name, value).value, path: location.pathname });
    this.showHelp(help);
    this.announcer.say(announcementOf([...help.corrections, help.message], length, t));
  }

  /** Says that nothing can be answered, and leaves no earlier answer standing. */
  private showFailure(): void {
    forgetEngine();
    this.clear();
    this.showHelp({ message: pageTranslations().searchUnavailable, corrections: [], suggestions: [] });
    this.announcer.say(pageTranslations().searchUnavailable);
  }

  private showCount(count: number | undefined): void {
    part(this, '[data-result-count]').textContent = count === undefined ? '' : String(count);
    part(this, '[data-result-unit]').textContent = count === undefined ? '' : pageTranslations().resultUnit(count);
  }

  private showHelp({ message, corrections, corrected, suggestions }: Help): void {
    this.say(message);
    const link = ({ text, href }: { text: string; href: string }) => element('a', { href }, text);
    part(this, '[data-corrections]').replaceChildren(corrections.join(' '), ...(corrected ? [' ', link(corrected)] : []));
    part(this, '[data-suggestions]').hidden = suggestions.length === 0;
    part(this, '[data-suggestions] ul').replaceChildren(...suggestions.map((one) => element('li', {}, link(one))));
  }

  private say(message: string): void {
    part(this, '[data-message]').textContent = message;
  }
}
