import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import { classesOf, textIn } from './html-element.ts';

/** The block of code that a `<pre>` is. */
export function codeOf(element: Element, lang = languageIn(element)): RootContent {
  return { type: 'code', value: textIn(element).replace(/^\n/, '').replace(/\s+$/, ''), lang: lang ?? null };
}

/** The one block of code in an element and its inner ones, without anything beside it. */
export function onlyCode(element: Element): Element | undefined {
  const some = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = some;
  if (some.length !== 1 || only?.type !== 'element') return undefined;
  if (only.tagName === 'pre') return only;
  return only.tagName === 'div' || only.tagName === 'figure' ? onlyCode(only) : undefined;
}

/** `language-x` or `lang-x` of an element or of one in it. */
export function languageIn(element: Element): string | undefined {
  const own = classesOf(element).flatMap((name) => /^(?:language|lang|highlight-source)-(.+)$/.exec(name)?.[1] ?? [])[0] ?? element.properties['dataLang'];
  if (typeof own === 'string') return own;
  for (const child of element.children) {
    const inner = child.type === 'element' ? languageIn(child) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
