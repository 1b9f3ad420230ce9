import { defaultLanguage, languages } from '../../../src/site.config.ts';
import { siteOrigin } from '../built-site.ts';
import type { HtmlElement, HtmlPage } from './html-pages.ts';

/**
 * What a page's head lacks for search engines and for readers of another language: a language that fits its address, a
 * title, what it may load, and either `noindex` or its own canonical address with alternates that exist and point back.
 */
export function headProblems(page: HtmlPage, pages: ReadonlyMap<string, HtmlPage>, base: string): string[] {
  const problems: string[] = [];
  const expected = languages.find((lang) => page.path.startsWith(`${base}${lang}/`)) ?? defaultLanguage;
  if (languageOf(page) !== expected && !isRedirect(page)) problems.push(`<html lang> is "${languageOf(page)}", not "${expected}"`);
  if (!page.elements.some(({ name, text }) => name === 'title' && text.trim() !== '')) problems.push('no <title>');
  if (!isRedirect(page) && !page.elements.some(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy')) {
    problems.push('no content security policy');
  }
  if (isHidden(page)) return problems.map((problem) => `${page.path}: ${problem}`);

  const own = siteOrigin + encodeURI(page.path);
  const canonical = links(page, 'canonical').map((link) => link.attributes.get('href'));
  if (canonical.length !== 1 || canonical[0] !== own) problems.push(`canonical is [${canonical.join(', ')}], not ${own}`);
  const alternates = alternatesOf(page);
  if (alternates.get(expected) !== own) problems.push(`no hreflang="${expected}" of its own`);
  if (!alternates.has('x-default')) problems.push('no hreflang="x-default"');
  for (const [lang, href] of alternates) {
    const target = pages.get(decodeURI(href.replace(siteOrigin, '')));
    if (!target) problems.push(`hreflang="${lang}" leads to no page: ${href}`);
    else if (lang !== 'x-default' && languageOf(target) !== lang) problems.push(`hreflang="${lang}" leads to a page in "${languageOf(target)}": ${href}`);
    else if (![...alternatesOf(target).values()].includes(own)) problems.push(`${href} does not point back`);
  }
  return problems.map((problem) => `${page.path}: ${problem}`);
}

const languageOf = ({ elements }: HtmlPage): string | undefined => elements.find(({ name }) => name === 'html')?.attributes.get('lang');

/** An old address leads to a post in the language it is written in, and has none of its own. */
const isRedirect = ({ elements }: HtmlPage): boolean => elements.some(({ name, attributes }) => name === 'meta' && attributes.get('http-equiv') === 'refresh');

const isHidden = ({ elements }: HtmlPage): boolean =>
  elements.some(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'robots' && attributes.get('content')?.includes('noindex'));

const links = ({ elements }: HtmlPage, rel: string): HtmlElement[] =>
  elements.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel);

/** Addresses by language. A feed is an alternate too, but has no hreflang. */
const alternatesOf = (page: HtmlPage): Map<string, string> =>
  new Map(
    links(page, 'alternate').flatMap(({ attributes }) => {
      const lang = attributes.get('hreflang');
      return lang === undefined ? [] : [[lang, attributes.get('href') ?? ''] as const];
    }),
  );
