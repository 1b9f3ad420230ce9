import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { frontmatterOf } from './contents.ts';
import { attributesOf } from './parse/elements.ts';
import { jsxIn } from './parse/nodes.ts';

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
    for (const element of jsxIn(tree)) {
      if (element.name === 'Lesson') shown.lessons.push(attributesOf(element)['id'] ?? '');
      if (element.name === 'Action') shown.actions.push(attributesOf(element)['id'] ?? '');
      if (element.name === 'Timeline') shown.timeline = true;
    }
    frontmatterOf(file)['shownInText'] = shown;
  };
}
