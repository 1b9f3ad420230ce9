/** Milliseconds without a newer answer before one is announced, so that typing is not talked over. */
const patience = 600;

/** Says texts in a live region for screen readers: of several in a row only the last. */
export function announcer(region: HTMLElement): (text: string) => void {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (region.textContent = text), patience);
  };
}
