import type { Heading, List, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkToc from 'remark-toc';
import type { VFile } from 'vfile';

/** A line of a table of contents, with the lines below it. */
export interface ContentsEntry {
  id: string;
  text: string;
  children: ContentsEntry[];
}

/** Depth of the deepest heading that the contents list. */
const maxDepth = 3;

/** Heading that remark-toc looks for: no author writes it, so an author's own "Contents" section stays as written. */
const marker = 'hoego table of contents';

/**
 * Remark plugin: the table of contents that remark-toc makes of the author's headings, as data
 * (`remarkPluginFrontmatter.contents`), so that the page can show it beside the text and add its own sections.
 */
export function remarkContents() {
  const insertContents = remarkToc({ heading: marker, maxDepth });
  return (tree: Root, file: VFile): void => {
    // At the lowest depth, so that whatever heading comes next begins the contents.
    const markerHeading: Heading = { type: 'heading', depth: 6, children: [{ type: 'text', value: marker }] };
    // remark-toc replaces what stands under its heading, so it works on the headings alone.
    const headings: Root = { type: 'root', children: [markerHeading, ...tree.children.filter(({ type }) => type === 'heading')] };
    insertContents(headings);
    const list = headings.children.find((node) => node.type === 'list');
    frontmatterOf(file)['contents'] = list ? toEntries(list) : [];
  };
}

/** What plugins pass on to the page. */
export function frontmatterOf(file: VFile): Record<string, unknown> {
  const astro = (file.data['astro'] ??= {}) as { frontmatter?: Record<string, unknown> };
  return (astro.frontmatter ??= {});
}

function toEntries(list: List): ContentsEntry[] {
  return list.children.flatMap((item) => {
    const [paragraph, nested] = [item.children.find(({ type }) => type === 'paragraph'), item.children.find(({ type }) => type === 'list')];
    const link = paragraph?.type === 'paragraph' ? paragraph.children.find((node) => node.type === 'link') : undefined;
    const children = nested?.type === 'list' ? toEntries(nested) : [];
    const text = link ? toString(link) : '';
    // A level that the author skipped, or a heading without words, has no line of its own.
    return link && text !== '' ? [{ id: link.url.slice(1), text, children }] : children;
  });
}
