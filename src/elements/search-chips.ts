import type { SearchState } from '../search/answer/state.ts';
import { chosenValues, without } from './chosen.ts';
import { element } from './dom.ts';
import { pageTranslations } from './page-language.ts';

interface ChipOptions {
  labelOf(name: string, value: string): { facet: string; value: string };
  /** Called with how what is chosen changes: another chip may have been pressed before the answer to it. */
  change(change: (chosen: SearchState['chosen']) => SearchState['chosen']): void;
  /** Where the focus goes from the last chip. */
  rest: HTMLElement;
}

/** A chip for each active filter; pressing one takes the filter away. Where there are several, one takes all away. */
export function showChips(list: HTMLElement, chosen: SearchState['chosen'], { labelOf, change, rest }: ChipOptions): void {
  const t = pageTranslations();
  const pressed = [...list.children].findIndex((item) => item.contains(document.activeElement));
  const chips = chosenValues(chosen).map(({ name, value }) => {
    const label = labelOf(name, value);
    const text = `${label.facet}: ${label.value}`;
    return chip([`${label.facet}: `, element('bdi', {}, label.value), ' ✕'], t.removeFilter(text), () => change((now) => without(now, name, value)));
  });
  if (chips.length > 1) chips.push(chip([t.removeAllFilters], undefined, () => change(() => ({}))));
  list.replaceChildren(...chips);
  if (pressed >= 0) (chips[Math.min(pressed, chips.length - 1)]?.querySelector('button') ?? rest).focus();
}

function chip(content: (Node | string)[], label: string | undefined, act: () => void): HTMLLIElement {
  const button = element('button', { type: 'button', 'aria-label': label }, ...content);
  button.addEventListener('click', act);
  return element('li', {}, button);
}
