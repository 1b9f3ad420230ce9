import type { Nodes, Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type { Construct, Extension as Syntax } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Remark plugin, to stand right behind remark-gfm: it looks for addresses among the words of a text (`www.example.com`,
 * `a@example.com`) only where something like one stands there. Most texts have their addresses in links, and to look
 * through each of their words takes an eighth of the time that they are parsed in.
 */
export function remarkFewerAutolinks(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat() as Extension[])
    extension.transforms = extension.transforms?.map((transform) => (tree: Root) => (mayHoldAddress(tree) ? transform(tree) : undefined));
}

/**
 * Remark plugin, behind remark-gfm, for a text without `@`: none of its words is tried as an e-mail address. To try each
 * takes a fifth of the time that a text is parsed in.
 */
export function remarkWithoutEmails(this: Processor): void {
  for (const syntax of (this.data().micromarkExtensions ?? []) as Syntax[])
    syntax.text &&= Object.fromEntries(Object.entries(syntax.text).map(([code, constructs]) => [code, withoutEmails(constructs)]));
}

const withoutEmails = (constructs: Construct | Construct[] | undefined): Construct[] =>
  [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');

/** Source: the expressions of mdast-util-gfm-autolink-literal, each of whose matches has one of these in it. */
const sign = /https?:\/\/|www\.|@/i;

const mayHoldAddress = (node: Nodes): boolean => (node.type === 'text' ? sign.test(node.value) : 'children' in node && node.children.some(mayHoldAddress));
