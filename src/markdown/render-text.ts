import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { CheckedPost } from '../check/checked-post.ts';
import { frontmatterOf } from './contents.ts';
import type { FoundInText, MarkedComponent, RenderedText } from './kept/rendered-text.ts';
import { hasToBeRun, mdxNodes, rehypeMarks } from './marks.ts';
import { rehypePictures } from './pictures.ts';
import { processor } from './processor.ts';
import { remarkUnravel } from './unravel.ts';

/** The way from a parsed text to HTML: the site's own plugins, between those that MDX would add. */
const renderer = unified()
  .use(remarkUnravel)
  .use(processor.options.remarkPlugins as never[])
  .use(remarkRehype, { passThrough: [...mdxNodes] })
  .use(rehypeMarks)
  .use(rehypePictures)
  .use(processor.options.rehypePlugins as never[])
  .freeze();

/**
 * Renders a post's text to HTML, or returns undefined where it has to be run as a program: then MDX compiles it. The
 * tree of the post is used up.
 */
export async function renderText({ lang, format, text }: Pick<CheckedPost, 'lang' | 'format' | 'text'>): Promise<RenderedText | undefined> {
  if (hasToBeRun(text.tree)) return undefined;
  const file = new VFile({ value: text.source, path: `${lang}.${format}` });
  const html = (await renderer.run(text.tree as Root, file)) as unknown as HtmlRoot;
  return {
    html: toHtml(html),
    mark: file.data['mark'] as string,
    components: file.data['components'] as MarkedComponent[],
    pictures: file.data['pictures'] as string[],
    found: frontmatterOf(file) as unknown as FoundInText,
  };
}
