import type { TextResultData } from '../search/answer/ask.ts';
import type { IndexedRecord } from '../search/answer/record.ts';
import { pageTranslations } from './page-language.ts';

/** A result as a list item: the link to the place first, then the excerpt of the section that matches. */
export function resultRow(template: HTMLTemplateElement, record: IndexedRecord, text: TextResultData): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const item = row.querySelector('li');
  const [type, link, context, excerpt] = ['[data-type-name]', 'a', '[data-context]', '[data-excerpt]'].map((selector) =>
    row.querySelector<HTMLElement>(selector),
  );
  if (!item || !(link instanceof HTMLAnchorElement) || !type || !context || !excerpt) return row;
  const section = record.type === 'lesson' ? undefined : bestSection(text);
  item.dataset['type'] = record.type;
  item.dataset['slug'] = record.slug;
  type.textContent = pageTranslations().typeValue[record.type];
  link.href = section?.url ?? record.url;
  link.textContent = [text.meta['title'], section?.title].filter(Boolean).join(' › ');
  context.textContent = record.context;
  context.hidden = !record.context;
  if (record.type === 'lesson') link.replaceChildren(...(isWhole(text) ? marked(text.excerpt) : [text.meta['title'] ?? '']));
  else excerpt.replaceChildren(...marked(section?.excerpt ?? withoutTitle(text)), '…');
  return row;
}

/** Whether the excerpt of a lesson is all of it. */
const isWhole = ({ excerpt, meta }: TextResultData): boolean => excerpt.replaceAll(/<\/?mark>/g, '').trim() === meta['title'];

/** The section with most of the matches, where it is a section and not the page as a whole. */
function bestSection({ url, sub_results: sections }: TextResultData): TextResultData['sub_results'][number] | undefined {
  const [best] = [...sections].sort((a, b) => (b.locations?.length ?? 0) - (a.locations?.length ?? 0));
  return best && best.url !== url && (best.locations?.length ?? 0) > 0 ? best : undefined;
}

/** A page's text begins with its title, which stands above the excerpt already. */
function withoutTitle({ excerpt, meta }: TextResultData): string {
  const title = meta['title'] ?? '';
  const [first = '', ...rest] = excerpt.split(/(?<=[.?!]) /);
  const isTitle = first.replaceAll(/<\/?mark>/g, '').replace(/\.$/, '') === title.replace(/\.$/, '');
  return isTitle && rest.length > 0 ? rest.join(' ') : excerpt;
}

/** The text of an excerpt with its marks, and nothing else that may stand in it. */
function marked(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const plain = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(plain);
    const mark = document.createElement('mark');
    mark.textContent = plain;
    return mark;
  });
}
