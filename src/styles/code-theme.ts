import type { Element } from 'hast';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';

const prefix = 'code-';

/** A theme whose colours are names: the stylesheet gives each its light and its dark value. */
const theme = createCssVariablesTheme({ name: 'hoego', variablePrefix: `--${prefix}`, fontStyle: false });

/** How all code is coloured: the same however busy the machine is, for by itself Shiki gives up a line after half a second. */
export const codeLook = { theme, tokenizeTimeLimit: 0 };

/** `style="color:var(--code-token-keyword)"` becomes `class="code-token-keyword"`: the page allows no inline styles. */
export const stylesToClasses: ShikiTransformer = {
  name: 'styles-to-classes',
  span(node) {
    const name = /var\(--([\w-]+)\)/.exec(takeStyle(node))?.[1];
    if (name !== undefined && name !== `${prefix}foreground`) this.addClassToHast(node, name);
  },
  pre(node) {
    takeStyle(node);
  },
};

function takeStyle(node: Element): string {
  const style = String(node.properties['style'] ?? '');
  delete node.properties['style'];
  return style;
}
