import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { frontmatterOf } from './contents.ts';
import { attributesOf, isElement } from './parse/elements.ts';

/** The entries of the frontmatter that an author shows in the text. */
export interface ShownInText {
  lessons: string[];
  actions: string[];
  timeline: boolean;
}

/** Remark plugin: tells the page what stands in the text already (`remarkPluginFrontmatter.shownInText`), so that it does not show it again. */
export function remarkShownInText() {
  return (tree: Root, file: VFile): void => {
    const shown: ShownInText = { lessons: [], actions: [], timeline: false };
    visit(tree, (node) => {
      if (isElement(node, 'Lesson')) shown.lessons.push(attributesOf(node)['id'] ?? '');
      if (isElement(node, 'Action')) shown.actions.push(attributesOf(node)['id'] ?? '');
      if (isElement(node, 'Timeline')) shown.timeline = true;
    });
    frontmatterOf(file)['shownInText'] = shown;
  };
}
