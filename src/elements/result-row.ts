import type { Piece } from '../search/answer/passage.ts';
import { element } from './dom.ts';
import { pageLanguage } from './page-language.ts';
import type { ResultView } from './result-view.ts';
import { withDirective } from './text-fragment.ts';

/** A result as a list item. The link to the place is its first link. */
export function resultRow({ type, slug, lang, typeName, href, directive, title, context, note = '', excerpt }: ResultView): HTMLLIElement {
  const written = lang === pageLanguage() ? undefined : lang;
  const link = element('a', { href, lang: written, 'data-directive': directive || undefined }, ...title.map(marked));
  return element(
    'li',
    { 'data-type': type, 'data-slug': slug },
    element('p', { class: 'title' }, element('span', { class: 'type' }, typeName), ' ', link),
    ...(context || note ? [element('p', { class: 'small' }, element('span', { lang: written }, context), context && note ? ' · ' : '', note)] : []),
    ...(excerpt.length > 0 ? [element('p', { class: 'excerpt', lang: written }, ...excerpt.map(marked))] : []),
  );
}

/**
 * Opens results at their matches, marked. The directive is in the address only while a link is followed: what a reader
 * copies, or a browser without such directives opens, is the plain place.
 */
export function openAtMatches(root: HTMLElement): void {
  if (!('fragmentDirective' in document)) return;
  for (const kind of ['click', 'auxclick'] as const) {
    root.addEventListener(kind, ({ target, button }) => {
      const link = target instanceof Element ? target.closest('a[data-directive]') : null;
      const [href, directive] = [link?.getAttribute('href'), link?.getAttribute('data-directive')];
      if (!link || !href || !directive || button > 1 || href.includes(':~:')) return;
      link.setAttribute('href', withDirective(href, directive));
      setTimeout(() => link.setAttribute('href', href));
    });
  }
}

function marked({ text, isMatch }: Piece): Node {
  return isMatch ? element('mark', {}, text) : document.createTextNode(text);
}
