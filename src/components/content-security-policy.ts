import { createHash } from 'node:crypto';
import { pageScript } from '../elements/page-script.ts';
import { layerOrder } from '../styles/layers.ts';

/**
 * What a page may load: its own files, the one script and the one style that stand in it, and Pagefind's WebAssembly.
 * No other address is ever asked.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${hash(pageScript)}`,
  `style-src 'self' ${hash(layerOrder)}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** A text's name in a content security policy. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
