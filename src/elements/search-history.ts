/** What is used of the browser's history. */
export interface Entries {
  pushState(data: unknown, unused: string, address: string): void;
  replaceState(data: unknown, unused: string, address: string): void;
}

/**
 * The addresses of searches in the browser's history. While a question is typed its entry changes with it; a search that
 * is sent off becomes an entry of its own, and the one before the typing is there to go back to.
 */
export class SearchHistory {
  private readonly entries: Entries;
  private settled: string;

  constructor(entries: Entries, address: string) {
    this.entries = entries;
    this.settled = address;
  }

  /** The browser shows another entry. */
  opened(address: string): void {
    this.settled = address;
  }

  /** The question is at this address while it is typed: the entry shown changes, and none is added. */
  typed(address: string): void {
    this.entries.replaceState(null, '', address);
  }

  /** A search is sent off: it becomes an entry of its own, unless it is the one that was settled last. */
  sent(address: string): void {
    if (address === this.settled) return this.typed(address);
    this.entries.replaceState(null, '', this.settled);
    this.entries.pushState(null, '', address);
    this.settled = address;
  }
}
