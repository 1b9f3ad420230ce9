import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { frontmatterOf } from './contents.ts';
import { isLesson, attributesOf } from './in-text-lessons.ts';

/** Remark plugin: tells the page which lessons stand in the text, so that it does not show them again. */
export function remarkLessonsInText() {
  return (tree: Root, file: VFile): void => {
    const ids: string[] = [];
    visit(tree, (node) => {
      if (isLesson(node)) ids.push(attributesOf(node)['id'] ?? '');
    });
    frontmatterOf(file)['lessonsInText'] = ids;
  };
}
