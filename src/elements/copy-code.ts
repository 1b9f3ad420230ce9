import { pageTranslations } from './page-language.ts';

/** `<copy-code>` around a code block: adds a button that copies the code as it is meant to be used, without removed lines. */
export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const t = pageTranslations();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-button';
    button.textContent = t.copyCode;
    button.addEventListener('click', async () => {
      button.textContent = await navigator.clipboard.writeText(this.code()).then(
        () => t.copied,
        () => t.copyFailed,
      );
      setTimeout(() => (button.textContent = t.copyCode), 2000);
    });
    this.append(button);
  }

  private code(): string {
    const lines = [...this.querySelectorAll('.line:not(.diff.remove)')];
    return lines.map((line) => line.textContent).join('\n');
  }
}
