import { createHash } from 'node:crypto';
import type { Element, Parents, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import type { Processor, Transformer } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { rehypeCode } from './code.ts';
import type { KeptCode } from './kept/rendered-text.ts';

const [rehypeShiki, options] = rehypeCode;

/**
 * Rehype plugin: the same code as `rehypeCode` shows, as HTML that is ready to be written. A block that
 * `file.data.knownCode` holds is taken from there, and all blocks of the text are told in `file.data.code`: most edits
 * change none, and Shiki's first block costs more than all else that is done for a post.
 */
export function rehypeKeptCode(this: Processor) {
  const highlight = rehypeShiki.call(this as never, options) as Transformer<Root, Root>;
  return async (tree: Root, file: VFile): Promise<void> => {
    const known = (file.data['knownCode'] ?? {}) as KeptCode;
    const blocks: { key: string; node: Element; parent: Parents; index: number }[] = [];
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || !parent || !isCodeBlock(node)) return undefined;
      blocks.push({ key: keyOf(node), node, parent, index });
      return SKIP;
    });
    const code: KeptCode = {};
    for (const { key } of blocks) if (known[key] !== undefined) code[key] = known[key];
    const fresh = blocks.filter(({ key }) => code[key] === undefined);
    const shown: Root = { type: 'root', children: fresh.map(({ node }) => node) };
    if (fresh.length > 0) await highlight(shown, file, () => undefined);
    for (const [number, { key }] of fresh.entries()) code[key] = toHtml(shown.children[number]!);
    for (const { key, parent, index } of blocks) parent.children[index] = { type: 'raw', value: code[key]! };
    file.data['code'] = code;
  };
}

/** What Shiki takes for a block of code. */
const isCodeBlock = ({ tagName, children: [inner] }: Element): boolean => tagName === 'pre' && inner?.type === 'element' && inner.tagName === 'code';

/** All that a block's look depends on, in short: its language, what stands beside that, and its text. */
function keyOf({ children: [inner] }: Element): string {
  const { properties, data } = inner as Element;
  const parts = [properties['className'], properties['metastring'], (data as { meta?: string } | undefined)?.meta, toString(inner!)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
