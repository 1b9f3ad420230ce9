import type { VFile } from 'vfile';
import type { Change } from './html.ts';

/**
 * Marks the pictures beside a post the way Astro's Markdown does, so that Astro puts the built picture with its size in
 * their place, and tells them in `file.data.pictures`: returns what is done with each element of its HTML.
 */
export function markPictures(file: VFile): Change {
  const pictures: string[] = [];
  file.data['pictures'] = pictures;
  return (element) => {
    const src = element.tagName === 'img' ? decodeURI(String(element.properties['src'] ?? '')) : '';
    if (src === '' || src.startsWith('/') || URL.canParse(src)) return;
    // Astro wants each mention of one picture to be told apart.
    const index = pictures.filter((picture) => picture === src).length;
    element.properties = { __ASTRO_IMAGE_: JSON.stringify({ ...element.properties, src, index }) };
    pictures.push(src);
  };
}
