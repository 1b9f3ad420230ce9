/** Makes an element with its attributes and children. An attribute that is undefined is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** Gives an element attributes. One that is undefined is left as it is. */
export function setAttributes(made: Element, attributes: Readonly<Record<string, string | undefined>>): void {
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
}

/** A part that a page always has. Throws with its selector where it is missing. */
export function part<Part extends HTMLElement>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`${selector} is missing in the page`);
  return found;
}
