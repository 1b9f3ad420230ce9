import { facetNames, type FacetName, type SearchState } from '../search/answer/state.ts';

/** A checkbox of a facet. */
export interface Box {
  name: string;
  value: string;
  checked: boolean;
}

type Chosen = SearchState['chosen'];

/** What is chosen: the ticked values, and those that were chosen before and have no box, for no post has them. */
export function chosenIn(boxes: readonly Box[], before: Chosen): Chosen {
  const chosen: Chosen = {};
  for (const name of facetNames) {
    const own = boxes.filter((box) => box.name === name);
    const ticked = own.filter(({ checked }) => checked).map(({ value }) => value);
    const others = (before[name] ?? []).filter((value) => own.every((box) => box.value !== value));
    if (ticked.length + others.length > 0) chosen[name] = [...ticked, ...others];
  }
  return chosen;
}

/** Each chosen value, in the order of the facets. */
export function chosenValues(chosen: Chosen): { name: FacetName; value: string }[] {
  return facetNames.flatMap((name) => (chosen[name] ?? []).map((value) => ({ name, value })));
}

/** What is left without a value. */
export function without(chosen: Chosen, name: FacetName, value: string): Chosen {
  const left = (chosen[name] ?? []).filter((one) => one !== value);
  return { ...chosen, [name]: left.length > 0 ? left : undefined };
}
