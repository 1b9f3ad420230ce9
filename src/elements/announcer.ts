/** Milliseconds without a newer answer before one is announced, so that typing is not talked over. */
const patience = 600;

/** Says texts in a live region for screen readers: of several in a row only the last. */
export class Announcer {
  private readonly region: HTMLElement;
  private timer = 0;

  constructor(region: HTMLElement) {
    this.region = region;
  }

  say(text: string): void {
    this.hush();
    this.timer = window.setTimeout(() => (this.region.textContent = text), patience);
  }

  /** What was to be said holds no more: another answer is asked for. */
  hush(): void {
    clearTimeout(this.timer);
  }
}
