import type { Answer } from '../search/answer/engine.ts';
import { facetNames, type FacetName, type SearchState } from '../search/answer/state.ts';
import { pageTranslations } from './page-language.ts';

const boxesIn = (facets: HTMLElement): HTMLInputElement[] => [...facets.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

/** What is ticked. A facet on the page without a tick is there with no value, so that it replaces an earlier choice. */
export function chosenIn(facets: HTMLElement): SearchState['chosen'] {
  const chosen: SearchState['chosen'] = {};
  for (const { name } of boxesIn(facets)) {
    const values = boxesIn(facets)
      .filter((box) => box.name === name && box.checked)
      .map(({ value }) => value);
    chosen[name as FacetName] = values.length > 0 ? values : undefined;
  }
  return chosen;
}

/** Ticks the boxes of what is chosen. */
export function tick(facets: HTMLElement, { chosen }: SearchState): void {
  for (const box of boxesIn(facets)) box.checked = chosen[box.name as FacetName]?.includes(box.value) ?? false;
}

/** Ticks what the state says, and shows each value's count. A facet with fewer than two values stays hidden. */
export function showFacets(facets: HTMLElement, { chosen }: SearchState, { count }: Answer): void {
  tick(facets, { question: '', chosen });
  for (const group of facets.querySelectorAll<HTMLElement>('[data-facet]')) {
    let visible = 0;
    for (const box of boxesIn(group)) {
      const name = box.name as FacetName;
      const [label, amount] = [box.closest('label'), count(name, box.value)];
      const countElement = label?.querySelector('[data-count]');
      if (countElement) countElement.textContent = String(amount);
      if (label) label.hidden = amount === 0 && !box.checked;
      if (!label?.hidden) visible += 1;
    }
    group.hidden = visible < 2;
  }
  const groups = [...facets.querySelectorAll<HTMLElement>('[data-facet]')];
  const active = Object.values(chosen).flat().filter(Boolean).length;
  facets.hidden = active === 0 && groups.every(({ hidden }) => hidden);
  const summary = facets.querySelector('summary');
  if (summary) summary.textContent = active === 0 ? pageTranslations().filters : pageTranslations().filtersActive(active);
}

/** A chip for each active filter; pressing one takes the filter away. */
export function showChips(list: HTMLElement, facets: HTMLElement, state: SearchState, go: (state: SearchState) => void): void {
  const t = pageTranslations();
  const chips = facetNames.flatMap((name) => (state.chosen[name] ?? []).map((value) => ({ name, value })));
  list.replaceChildren(
    ...chips.map(({ name, value }) => {
      const box = boxesIn(facets).find((one) => one.name === name && one.value === value);
      const facet = box?.closest('fieldset')?.querySelector('legend')?.textContent ?? name;
      const text = `${facet}: ${box?.nextElementSibling?.textContent ?? value}`;
      const [item, button] = [document.createElement('li'), document.createElement('button')];
      button.type = 'button';
      button.textContent = `${text} ✕`;
      button.setAttribute('aria-label', t.removeFilter(text));
      button.addEventListener('click', () => {
        const left = state.chosen[name]?.filter((one) => one !== value) ?? [];
        go({ ...state, chosen: { ...state.chosen, [name]: left.length > 0 ? left : undefined } });
      });
      item.append(button);
      return item;
    }),
  );
}
