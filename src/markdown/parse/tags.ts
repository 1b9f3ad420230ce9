import type { Node, Parent, Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

/** A tag by itself, whether or not another belongs to it. */
export interface Tag extends Node {
  type: 'mdxTag';
  name: string;
  kind: 'opening' | 'closing' | 'empty';
}

/** Makes a node of each tag, where MDX makes one of each element and gives up at the first tag without its other half. */
export const tagsFromMarkdown: Extension = { exit: { mdxJsxFlowTag: addTag, mdxJsxTextTag: addTag } };

function addTag(this: CompileContext, token: Token): undefined {
  const written = this.sliceSerialize(token);
  const [, slash, name = ''] = /^<\s*(\/?)\s*([^\s/>]*)/.exec(written) ?? [];
  const kind = slash ? 'closing' : /\/\s*>$/.test(written) ? 'empty' : 'opening';
  const tag: Tag = { type: 'mdxTag', name, kind };
  this.enter(tag as unknown as Parameters<CompileContext['enter']>[0], token);
  this.exit(token);
}

/** The tags of a tree without their other half, which stands beside them in the same paragraph, quotation or list item. */
export function unpaired(tree: Root): Tag[] {
  const found: Tag[] = [];
  visit(tree, (node) => {
    const open: Tag[] = [];
    for (const tag of ((node as Parent).children ?? []) as (Node | Tag)[]) {
      if (!isTag(tag) || tag.kind === 'empty') continue;
      const index = tag.kind === 'closing' ? open.findLastIndex(({ name }) => name === tag.name) : open.length;
      if (tag.kind === 'opening') open.push(tag);
      else if (index < 0) found.push(tag);
      else found.push(...open.splice(index).slice(1));
    }
    found.push(...open);
  });
  return found;
}

const isTag = (node: Node | Tag): node is Tag => node.type === 'mdxTag';
