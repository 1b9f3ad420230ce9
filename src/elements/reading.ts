import { CopyCode } from './copy-code.ts';
import { CopyLink } from './copy-link.ts';

/** The elements of reading pages, in one file: it is fetched when the reader first reaches for one of them. */
customElements.define('copy-code', CopyCode);
customElements.define('copy-link', CopyLink);
