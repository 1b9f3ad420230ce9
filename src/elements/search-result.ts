import type { Passage, Piece } from '../search/answer/passage.ts';
import type { IndexedRecord } from '../search/answer/record.ts';
import { pageTranslations } from './page-language.ts';

/** A result as a list item: the link to the place first, then the passage that answers. */
export function resultRow(template: HTMLTemplateElement, record: IndexedRecord, passage: Passage): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const item = row.querySelector('li');
  const [type, link, context, excerpt] = ['[data-type-name]', 'a', '[data-context]', '[data-excerpt]'].map((selector) =>
    row.querySelector<HTMLElement>(selector),
  );
  if (!item || !(link instanceof HTMLAnchorElement) || !type || !context || !excerpt) return row;
  const isLesson = record.type === 'lesson';
  const section = isLesson ? undefined : passage.section;
  item.dataset['type'] = record.type;
  item.dataset['slug'] = record.slug;
  type.textContent = pageTranslations().typeValue[record.type];
  link.href = section ? `${record.url}#${encodeURIComponent(section.id)}` : record.url;
  link.textContent = [passage.title, section?.title].filter(Boolean).join(' › ');
  context.textContent = record.context;
  context.hidden = !record.context;
  if (isLesson) link.replaceChildren(...(passage.isWhole ? passage.excerpt.map(marked) : [passage.title]));
  else excerpt.replaceChildren(...passage.excerpt.map(marked), '…');
  return row;
}

function marked({ text, isMatch }: Piece): Node {
  if (!isMatch) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
