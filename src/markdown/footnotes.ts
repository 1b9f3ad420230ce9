import type { Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isTranslated, translations } from '../i18n/translations.ts';

/** Rehype plugin: the words around footnotes in the language of the post, which its file name tells (`ko.mdx`). */
export function rehypeFootnotes() {
  return (tree: Root, file: VFile): void => {
    const lang = file.stem ?? '';
    if (!isTranslated(lang)) return;
    const t = translations(lang);
    visit(tree, 'element', (node) => {
      if (node.properties['dataFootnoteBackref'] !== undefined) node.properties['ariaLabel'] = t.backToText;
      if (node.properties['id'] !== 'footnote-label' || toString(node) === '') return;
      node.children = [{ type: 'text', value: t.footnotes }];
      delete node.properties['className'];
      return SKIP;
    });
  };
}
