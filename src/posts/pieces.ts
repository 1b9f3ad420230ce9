import type { MarkedComponent } from '../markdown/kept/rendered-text.ts';

/** A part of a text: HTML, or a component with what it holds. */
export type Piece = string | (MarkedComponent & { children: Piece[] });

/** Takes a text apart at the components that are marked in it (`<!--component N-->…<!--/component-->`). */
export function piecesOf(html: string, components: readonly MarkedComponent[]): Piece[] {
  const open: Piece[][] = [[]];
  for (const part of html.split(/(<!--component \d+-->|<!--\/component-->)/)) {
    const number = /^<!--component (\d+)-->$/.exec(part)?.[1];
    const component = components[Number(number)];
    if (component) {
      const children: Piece[] = [];
      open.at(-1)?.push({ ...component, children });
      open.push(children);
    } else if (part === '<!--/component-->') open.pop();
    else if (part !== '') open.at(-1)?.push(part);
  }
  return open[0] ?? [];
}
