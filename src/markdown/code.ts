import rehypeShiki from '@shikijs/rehype';
import { transformerMetaHighlight, transformerNotationDiff, transformerNotationHighlight } from '@shikijs/transformers';
import type { Element } from 'hast';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';

const prefix = 'code-';

/** A theme whose colours are names: the stylesheet gives each its light and its dark value. */
const theme = createCssVariablesTheme({ name: 'hoego', variablePrefix: `--${prefix}`, fontStyle: false });

/** `style="color:var(--code-token-keyword)"` becomes `class="code-token-keyword"`: the page allows no inline styles. */
const stylesToClasses: ShikiTransformer = {
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

/** Rehype plugin and its options: code by Shiki, with highlighted lines (```` ```yaml {2,5} ````, `[!code highlight]`) and diffs (`[!code ++]`, `[!code --]`). */
export const rehypeCode: [typeof rehypeShiki, Parameters<typeof rehypeShiki>[0]] = [
  rehypeShiki,
  {
    theme,
    // None to begin with: each language is loaded where a post first uses it, for all of them take seconds.
    langs: [],
    lazy: true,
    defaultLanguage: 'text',
    fallbackLanguage: 'text',
    transformers: [transformerMetaHighlight(), transformerNotationHighlight(), transformerNotationDiff(), stylesToClasses],
  },
];
