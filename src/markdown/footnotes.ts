import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { isTranslated, translations } from '../i18n/translations.ts';

/** Puts the words around footnotes into the language of the post, which the name of its file tells (`ko`): returns what is done with each element of its HTML. */
export function footnoteWords(lang = ''): (element: Element) => void {
  if (!isTranslated(lang)) return () => undefined;
  const t = translations(lang);
  return (element) => {
    if (element.properties['dataFootnoteBackref'] !== undefined) element.properties['ariaLabel'] = t.backToText;
    if (element.properties['id'] !== 'footnote-label' || toString(element) === '') return;
    element.children = [{ type: 'text', value: t.footnotes }];
    delete element.properties['className'];
  };
}
