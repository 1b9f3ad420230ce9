import type { MarkedComponent } from '../markdown/kept/rendered-text.ts';

/** A part of a text: HTML, or a component with what it holds. */
export type Piece = string | (MarkedComponent & { children: Piece[] });

/** Takes a text apart at the components that are marked in it (`<!--mark N-->…<!--/mark-->`). */
export function piecesOf(html: string, { mark, components }: { mark: string; components: readonly MarkedComponent[] }): Piece[] {
  const open: Piece[][] = [[]];
  for (const part of html.split(new RegExp(`(<!--/?${mark}(?: \\d+)?-->)`))) {
    const number = part.startsWith(`<!--${mark} `) ? /\d+(?=-->$)/.exec(part)?.[0] : undefined;
    const component = components[Number(number)];
    if (component) {
      const children: Piece[] = [];
      open.at(-1)?.push({ ...component, children });
      open.push(children);
    } else if (part === `<!--/${mark}-->`) open.pop();
    else if (part !== '') open.at(-1)?.push(part);
  }
  return open[0] ?? [];
}
