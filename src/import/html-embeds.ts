import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent } from 'mdast';
import { serviceNameOf, watchAddress } from './embeds.ts';
import { textIn, withoutMarkdown, type HtmlContext } from './html-element.ts';
import { words } from './mdx-nodes.ts';
import { addedWords } from './text-context.ts';

/** A frame or a film becomes a link to its page, for a page here loads nothing of others. */
export function embeddedOf(element: Element, context: HtmlContext): PhrasingContent[] {
  const { tagName: name, properties, children } = element;
  const inner = children.find((child): child is Element => child.type === 'element' && (child.tagName === 'source' || child.tagName === 'embed'));
  const src = String(properties['src'] ?? properties['data'] ?? properties['dataSrc'] ?? inner?.properties['src'] ?? '');
  if (src === '') return [];
  const place = context.placeOf(src);
  const url = watchAddress(context.inserts.plain(src)) ?? src;
  const kind = name === 'audio' ? 'sound' : name === 'video' || watchAddress(context.inserts.plain(src)) !== undefined ? 'video' : 'page';
  const label = properties['title'] ? String(properties['title']) : [serviceNameOf(url), addedWords[context.lang][kind]].filter(Boolean).join(' ');
  context.say(place, `<${name}> loads something into the page: it became a link`, 'hint');
  const poster = properties['poster'] ? [{ type: 'image', url: String(properties['poster']), alt: label, position: place } as PhrasingContent, words(' ')] : [];
  return [...poster, { type: 'link', url: url.startsWith('//') ? `https:${url}` : url, children: [words(label)], position: place }];
}

/** Scripts and styles: what a script shows of another site becomes a link, the rest stays in the file as a comment. */
export function silentOf(element: Element, context: HtmlContext): (string | PhrasingContent)[] {
  const { tagName: name, properties } = element;
  const src = String(properties['src'] ?? '');
  const place = context.placeOf(`<${name}`);
  const gist = /^(?:https?:)?\/\/gist\.github\.com\/([^?#]+?)\.js/.exec(src)?.[1];
  if (gist !== undefined)
    return [{ type: 'link', url: `https://gist.github.com/${gist}`, children: [words(`Gist ${addedWords[context.lang].code}`)], position: place }];
  if (name === 'script' && String(properties['type'] ?? '').startsWith('math/tex')) return [{ type: 'inlineCode', value: textIn(element).trim() }];
  if (/^(?:source|track|param|area|head|title)$/.test(name)) return textIn(element).trim() === '' ? [] : [words(textIn(element))];
  context.say(place, `<${name}> is not carried: it stays in the file as a comment`, name === 'script' && src === '' ? 'warning' : 'hint');
  return [context.inserts.plain(toHtml(withoutMarkdown(element), { allowDangerousHtml: true }))];
}

/** A drawing in the text becomes a picture beside it. */
export function svgOf(element: Element, { inserts, lang, placeOf }: HtmlContext): PhrasingContent[] {
  const title = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'title');
  const drawing = { ...withoutMarkdown(element), properties: { ...element.properties, xmlns: 'http://www.w3.org/2000/svg' } };
  const code = inserts.plain(toHtml(drawing, { space: 'svg', allowDangerousHtml: true, closeEmptyElements: true }));
  const url = `data:image/svg+xml;base64,${Buffer.from(code).toString('base64')}`;
  return [{ type: 'image', url, alt: title ? textIn(title).trim() : addedWords[lang].picture, position: placeOf('<svg') }];
}
