import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { CheckedPost } from '../check/checked-post.ts';
import { frontmatterOf } from './contents.ts';
import { rehypeHtml } from './html.ts';
import { rehypeKeptCode } from './kept-code.ts';
import type { FoundInText, KeptCode, MarkedComponent, RenderedText } from './kept/rendered-text.ts';
import { hasMdx, hasToBeRun, mdxNodes, rehypeMarks } from './marks.ts';
import { markPictures } from './pictures.ts';
import { remarkPlugins } from './plugins.ts';
import { remarkUnravel } from './unravel.ts';
import { valuesOf, type Known } from './values.ts';

/** The way from a parsed text to HTML: the site's own plugins, between those that MDX would add. */
const renderer = unified()
  .use(remarkUnravel)
  .use(remarkPlugins)
  .use(remarkRehype, { passThrough: [...mdxNodes], handlers: { mdxjsEsm: () => undefined } })
  .use(rehypeMarks)
  .use(rehypeHtml, { first: markPictures })
  .use(rehypeKeptCode)
  .freeze();

/**
 * Renders a post's text to HTML, or returns undefined where it has to be run as a program: then MDX compiles it. The
 * tree of the post is used up. `knownCode` holds blocks of code that were rendered before.
 */
export async function renderText(
  { lang, format, text, files }: Pick<CheckedPost, 'lang' | 'format' | 'text' | 'files'>,
  knownCode: KeptCode = {},
): Promise<RenderedText | undefined> {
  const values = valuesOf(text.tree, (name) => dataIn(files.get(name)));
  if (!values || hasToBeRun(text.tree, values)) return undefined;
  const file = new VFile({ value: text.source, path: `${lang}.${format}`, data: { knownCode, values, hasMdx: hasMdx(text.tree) } });
  const html = (await renderer.run(text.tree as Root, file)) as unknown as HtmlRoot;
  return {
    // The code: no other HTML passes as it is written.
    html: toHtml(html, { allowDangerousHtml: true }),
    code: file.data['code'] as KeptCode,
    mark: file.data['mark'] as string,
    components: file.data['components'] as MarkedComponent[],
    pictures: file.data['pictures'] as string[],
    found: frontmatterOf(file) as unknown as FoundInText,
  };
}

/** What a file of JSON holds; undefined where it is not there or is none. */
function dataIn(read: (() => Uint8Array) | undefined): Known | undefined {
  try {
    return read && { value: JSON.parse(Buffer.from(read()).toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
}
