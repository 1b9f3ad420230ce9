import { isEmpty } from '../search/answer/state.ts';
import styles from '../styles/quick-search.css?inline';
import { Announcer } from './announcer.ts';
import { element, part, setAttributes } from './dom.ts';
import { pageLanguage, pageTranslations } from './page-language.ts';
import { patience } from './patience.ts';
import { moveByKeys } from './result-keys.ts';
import { openAtMatches, resultRow } from './result-row.ts';
import { resultView } from './result-view.ts';
import { forgetEngine, loadEngine } from './search-engine.ts';
import { announcementOf, messageOf } from './search-help.ts';

/** Results in the dialog; the search page has the others. */
const most = 8;

/**
 * `<quick-search>`: a search box with its first results over the page. The page's own script puts it there with its dialog
 * and its box, which can be typed into while this comes; it is gone when the dialog closes.
 */
class QuickSearch extends HTMLElement {
  private turn = 0;
  private timer = 0;
  private readonly dialog: HTMLDialogElement = part(this, 'dialog');
  private readonly form: HTMLFormElement = part(this, 'form');
  private readonly input: HTMLInputElement = part(this, 'input');
  private readonly message = element('p', { class: 'small' });
  private readonly list = element('ol', { role: 'list', class: 'result-list', 'aria-label': pageTranslations().results, 'aria-busy': 'false' });
  private readonly status = element('p', { class: 'visually-hidden', role: 'status' });
  private readonly all = element('a', {}, pageTranslations().allResults);
  private readonly announcer = new Announcer(this.status);

  connectedCallback(): void {
    const { dialog } = this;
    this.furnish();
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.announcer.hush();
      this.timer = window.setTimeout(() => void this.answer(), patience);
    });
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    dialog.addEventListener('close', () => this.remove());
    moveByKeys(dialog, this.input, () => [...dialog.querySelectorAll<HTMLElement>('.title a')], { escape: false });
    openAtMatches(dialog);
    // A place on this very page would stay behind the dialog.
    this.list.addEventListener('click', ({ target }) => (target as Element).closest('a') && dialog.close());
    // The page's script opens the dialog right after it has put it there, and the reader may have closed it before this came.
    queueMicrotask(() => (dialog.open ? this.begin() : this.remove()));
  }

  private begin(): void {
    void loadEngine().catch(() => undefined);
    void this.answer();
  }

  /** Makes what the page's script has put there what it is to be. The box stays as it is, with what stands in it. */
  private furnish(): void {
    const t = pageTranslations();
    const close = element('button', { type: 'button', 'aria-label': t.close }, '✕');
    close.addEventListener('click', () => this.dialog.close());
    setAttributes(this.dialog, { class: 'quick-search', 'aria-label': t.quickSearch });
    setAttributes(this.form, { role: 'search' });
    setAttributes(this.input, {
      inputmode: 'search',
      enterkeyhint: 'search',
      autocomplete: 'off',
      dir: 'auto',
      maxlength: '3000',
      'aria-label': t.searchLabel,
      placeholder: t.searchQuestion,
    });
    this.form.append(close);
    this.dialog.append(this.message, this.list, element('p', { class: 'all' }, this.all), this.status);
  }

  private async answer(): Promise<void> {
    const turn = ++this.turn;
    const t = pageTranslations();
    const state = { question: this.input.value.trim(), chosen: {} };
    this.all.href = searchPath() + (state.question && `?${new URLSearchParams({ q: state.question })}`);
    if (isEmpty(state)) return this.show([], '');
    this.list.setAttribute('aria-busy', 'true');
    try {
      const answer = await (await loadEngine()).answer(state, pageLanguage());
      const { found } = answer;
      if (turn !== this.turn) return;
      const views = await Promise.all(
        found.slice(0, most).map(async ({ record, passage }) => {
          const view = resultView(record, await passage().catch(() => undefined), t);
          return { ...view, excerpt: [], note: record.lang === pageLanguage() ? '' : t.onlyIn[record.lang === 'ko' ? 'ko' : 'en'] };
        }),
      );
      if (turn !== this.turn) return;
      const message = messageOf(answer, t);
      this.show(views.map(resultRow), message);
      this.announcer.say(announcementOf([message], found.length, t));
    } catch {
      if (turn !== this.turn) return;
      forgetEngine();
      this.show([], t.searchUnavailable);
      this.announcer.say(t.searchUnavailable);
    }
  }

  private show(rows: Node[], message: string): void {
    this.list.replaceChildren(...rows);
    this.message.textContent = message;
    this.list.setAttribute('aria-busy', 'false');
  }
}

const searchPath = (): string => document.body.dataset['search'] ?? '';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
customElements.define('quick-search', QuickSearch);
