import { pageTranslations } from './page-language.ts';

/** `<copy-link>` around a link to a place on the page: following the link also copies its whole address. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', async () => {
      const link = this.querySelector('a');
      if (!link) return;
      const t = pageTranslations();
      this.status.textContent = await navigator.clipboard.writeText(link.href).then(
        () => t.copied,
        () => t.copyFailed,
      );
      setTimeout(() => (this.status.textContent = ''), 2000);
    });
  }

  /** Where a screen reader hears that the address was copied. */
  private get status(): HTMLElement {
    const existing = this.querySelector<HTMLElement>('[role=status]');
    if (existing) return existing;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(status);
    return status;
  }
}
