import type { SearchState } from '../search/answer/state.ts';
import { chosenValues, without } from './chosen.ts';
import { element } from './dom.ts';
import { pageTranslations } from './page-language.ts';

interface ChipOptions {
  labelOf(name: string, value: string): { facet: string; value: string };
  /** Called with what is left. */
  choose(chosen: SearchState['chosen']): void;
  /** Where the focus goes from the last chip. */
  rest: HTMLElement;
}

/** A chip for each active filter; pressing one takes the filter away. Where there are several, one takes all away. */
export function showChips(list: HTMLElement, chosen: SearchState['chosen'], { labelOf, choose, rest }: ChipOptions): void {
  const t = pageTranslations();
  const pressed = [...list.children].findIndex((item) => item.contains(document.activeElement));
  const chips = chosenValues(chosen).map(({ name, value }) => {
    const label = labelOf(name, value);
    const text = `${label.facet}: ${label.value}`;
    return chip([`${label.facet}: `, element('bdi', {}, label.value), ' ✕'], t.removeFilter(text), () => choose(without(chosen, name, value)));
  });
  if (chips.length > 1) chips.push(chip([t.removeAllFilters], undefined, () => choose({})));
  list.replaceChildren(...chips);
  if (pressed >= 0) (chips[Math.min(pressed, chips.length - 1)]?.querySelector('button') ?? rest).focus();
}

function chip(content: (Node | string)[], label: string | undefined, act: () => void): HTMLLIElement {
  const button = element('button', { type: 'button', 'aria-label': label }, ...content);
  button.addEventListener('click', act);
  return element('li', {}, button);
}
