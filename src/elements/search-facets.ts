import type { Answer } from '../search/answer/engine.ts';
import type { FacetName, SearchState } from '../search/answer/state.ts';
import { chosenIn, chosenValues } from './chosen.ts';
import { part } from './dom.ts';
import { pageTranslations } from './page-language.ts';

/** The facets of the search page: a checkbox for each value, beside the results or, on a phone, behind a button. */
export class SearchFacets {
  private readonly element: HTMLElement;
  private readonly opener: HTMLElement;

  constructor(page: HTMLElement) {
    this.element = part(page, '[data-facets]');
    this.opener = part(page, '[data-open-facets]');
    // Beside the results they are always open; what is open above them would stay there.
    matchMedia('(width >= 48rem)').addEventListener('change', () => this.element.hidePopover?.());
  }

  /** Calls the listener whenever the reader ticks or clears a value. */
  onChange(listener: () => void): void {
    this.element.addEventListener('change', listener);
  }

  /** What is ticked, with what was chosen before that has no box here. */
  chosen(before: SearchState['chosen']): SearchState['chosen'] {
    return chosenIn(boxesIn(this.element), before);
  }

  /** Ticks what is chosen, and tells how much that is. */
  tick(chosen: SearchState['chosen']): void {
    for (const box of boxesIn(this.element)) box.checked = chosen[box.name as FacetName]?.includes(box.value) ?? false;
    const t = pageTranslations();
    const active = chosenValues(chosen);
    this.opener.textContent = active.length > 0 ? t.filtersActive(active.length) : t.filters;
    const more = part(this.element, '[data-more-facets]');
    const inMore = active.filter(({ name }) => more.querySelector(`[data-facet="${name}"]`)).length;
    part(more, 'summary').textContent = inMore > 0 ? t.moreFiltersActive(inMore) : t.moreFilters;
  }

  /** Shows each value's count. What would find nothing is hidden, and a facet with fewer than two values. */
  show({ found, count }: Pick<Answer, 'found' | 'count'>, chosen: SearchState['chosen']): void {
    this.tick(chosen);
    part(this.element, '[data-done]').textContent = pageTranslations().showResults(found.length);
    for (const group of groupsIn(this.element)) {
      let visible = 0;
      for (const box of boxesIn(group)) {
        const label = box.closest('label');
        const amount = count(box.name as FacetName, box.value);
        if (!label) continue;
        part(label, '[data-count]').textContent = String(amount);
        // What has the focus stays, or the focus would be lost.
        label.hidden = amount === 0 && !box.checked && box !== document.activeElement;
        if (!label.hidden) visible += 1;
      }
      group.hidden = visible < 2;
    }
    const more = part(this.element, '[data-more-facets]');
    more.hidden = groupsIn(more).every(({ hidden }) => hidden);
    this.isShown = chosenValues(chosen).length > 0 || groupsIn(this.element).some(({ hidden }) => !hidden);
  }

  /** Whether there is anything to choose. */
  set isShown(shown: boolean) {
    this.element.hidden = !shown;
    this.opener.hidden = !shown;
  }

  /** What a facet is called, and its value; the slug where no post has it. */
  labelOf(name: string, value: string): { facet: string; value: string } {
    const group = groupsIn(this.element).find(({ dataset }) => dataset['facet'] === name);
    const box = group && boxesIn(group).find((one) => one.value === value);
    return { facet: group?.querySelector('legend')?.textContent ?? name, value: box?.closest('label')?.querySelector('[data-label]')?.textContent ?? value };
  }
}

const boxesIn = (root: HTMLElement): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const groupsIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-facet]')];
