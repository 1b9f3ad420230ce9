import { pageTranslations } from './page-language.ts';

/** Milliseconds between two looks at the clock. */
const interval = 2_000;

/** `<index-age>`, in the live preview only: says up to when the posts can be searched. */
export class IndexAge extends HTMLElement {
  private timer = 0;
  /** Of the index that this page has loaded: a newer one may have been made since. */
  private indexedAt: string | undefined;

  connectedCallback(): void {
    void this.show();
    this.timer = window.setInterval(() => void this.show(), interval);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private async show(): Promise<void> {
    const response = await fetch(`${import.meta.env.BASE_URL}search/age.json`).catch(() => undefined);
    if (!response?.ok) return;
    const { indexedAt, isStale } = (await response.json()) as { indexedAt: string; isStale: boolean };
    this.indexedAt ??= indexedAt;
    const seconds = Math.max(0, Math.round((Date.now() - Date.parse(this.indexedAt)) / 1000));
    const t = pageTranslations();
    this.textContent = [t.indexAge(seconds), isStale || indexedAt !== this.indexedAt ? t.indexIsStale : ''].filter(Boolean).join(' ');
  }
}
