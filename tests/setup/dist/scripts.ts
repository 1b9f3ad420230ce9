import type { HtmlElement, HtmlPage } from './html-pages.ts';

/** Bytes of script in a page itself. Data that a script or a search engine reads (`type="application/…json"`) is not run. */
export function inlineScriptBytes({ elements }: HtmlPage): number {
  return elements.filter(isInlineScript).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

/** Script in attributes, such as `onclick`, which a content security policy forbids. */
export function eventHandlers({ path, elements }: HtmlPage): string[] {
  return elements.flatMap(({ name, attributes, line }) =>
    [...attributes.keys()].filter((attribute) => attribute.startsWith('on')).map((attribute) => `${path}:${line} <${name} ${attribute}>`),
  );
}

const isInlineScript = ({ name, attributes }: HtmlElement): boolean =>
  name === 'script' && !attributes.has('src') && !/json/.test(attributes.get('type') ?? '');
