import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Rehype plugin: marks the pictures beside a post the way Astro's Markdown does, so that Astro puts the built picture
 * with its size in their place, and tells them in `file.data.pictures`.
 */
export function rehypePictures() {
  return (tree: Root, file: VFile): void => {
    const pictures: string[] = [];
    visit(tree, 'element', (node) => {
      const src = node.tagName === 'img' ? decodeURI(String(node.properties['src'] ?? '')) : '';
      if (src === '' || src.startsWith('/') || URL.canParse(src)) return;
      // Astro wants each mention of one picture to be told apart.
      const index = pictures.filter((picture) => picture === src).length;
      node.properties = { __ASTRO_IMAGE_: JSON.stringify({ ...node.properties, src, index }) };
      pictures.push(src);
    });
    file.data['pictures'] = pictures;
  };
}
