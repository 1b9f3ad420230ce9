import type { Nodes, Root } from 'mdast';
import type { Extension } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Node } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { remarkFewerAutolinks, remarkWithoutEmails } from './autolinks.ts';
import { remarkIgnoreComment } from './ignore-comment.ts';
import { toErrors, type BodyError, type Names } from './pasted.ts';
import type { Position } from './places.ts';
import { recover } from './recover.ts';
import { impatient } from './tolerant.ts';

/** MDX with components and expressions, or plain Markdown, where `{` and `<` are letters like others. */
export type Format = 'mdx' | 'md';

/** The text of a post, parsed. Positions count from the first line of the body, offsets from its first character. */
export interface Body {
  /** Where the text is not what its format says, that is text in the tree. Empty where not even this can be read. */
  tree: Root;
  errors: BodyError[];
}

/** A new parser each time: one made of a frozen one would have every extension twice, and be slower by half. */
const markdown = (hasEmails = true) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFewerAutolinks)
    .use(hasEmails ? [] : [remarkWithoutEmails])
    .use(remarkCjkFriendly);
const parsers = parsersFor(true);
const parsersWithoutEmails = parsersFor(false);
/** Plain Markdown of which only the tags themselves are HTML, so that all between them is read as it is without. */
const markdownWithTags = markdown().use(remarkWithout, ['htmlFlow']).freeze();

function parsersFor(hasEmails: boolean) {
  return {
    mdx: mdxParser(hasEmails),
    // HTML is no part of the language, so `<none>` is text. Links in angle brackets stay.
    md: markdown(hasEmails).use(remarkWithout, ['htmlFlow', 'htmlText']).use(remarkIgnoreComment).freeze(),
  };
}

function mdxParser(hasEmails: boolean) {
  let text = '';
  const parser = markdown(hasEmails)
    .use(remarkMdx)
    .use(function () {
      const { micromarkExtensions = [] } = this.data();
      micromarkExtensions.push(impatient(micromarkExtensions.pop() as Extension, () => text));
    })
    .freeze();
  return { parse: (body: string): Root => parser.parse((text = body)) };
}

const anyName: Names = { isKnown: () => false, nearest: () => undefined };

/** Reads the text of a post. `names` are those of the elements and components that it may have. */
export function readBody(body: string, format: Format = 'mdx', names = anyName): Body {
  try {
    return whole((body.includes('@') ? parsers : parsersWithoutEmails)[format].parse(body), []);
  } catch (error) {
    if (error instanceof RangeError) return nothing({ ...startOf(), message: tooDeep });
    const recovered = recover(body, markdown);
    return recovered ? whole(recovered.tree, toErrors(body, recovered.faults, names)) : nothing(placed(error as VFileMessage));
  }
}

/** A tree with its errors, or nothing of it where it is too deep. */
function whole(tree: Root, errors: BodyError[]): Body {
  const deep = tooDeepNode(tree);
  return deep ? nothing({ ...startOf(deep), message: tooDeep }) : { tree, errors };
}

const nothing = (error: BodyError): Body => ({ tree: { type: 'root', children: [] }, errors: [error] });

/** How deep a text may be nested. Whatever walks through it walks from level to level, and a page cannot be read long before it is as deep as that. */
const maxDepth = 100;
const tooDeep = `nested deeper than ${maxDepth} levels`;

/** The first node that is too deep, or undefined. */
function tooDeepNode(tree: Root): Node | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > maxDepth) return node;
    if ('children' in node) for (const child of node.children.toReversed()) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

const startOf = (node?: Node): Position => ({ line: node?.position?.start.line ?? 1, column: node?.position?.start.column ?? 1 });

/** The text of a plain Markdown post as it would be if its tags were HTML (`html` nodes). The places are the same. */
export const readTags = (body: string): Root => markdownWithTags.parse(body);

/** Remark plugin: some constructs are no part of the language. */
function remarkWithout(this: Processor, constructs: string[]): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: constructs } });
}

/** The parser tells the place of some errors in its message alone. */
function placed({ reason, line, column, cause }: VFileMessage): BodyError {
  const place = / \((\d+):(\d+)(?:-\d+:\d+)?\)/g;
  const [, told = '1', toldColumn = '1'] = place.exec(reason) ?? [];
  const start = { line: line ?? Number(told), column: column ?? Number(toldColumn) };
  const why = cause instanceof SyntaxError ? cause.message : undefined;
  // How far the parser of programs came depends on the machine.
  if (why?.includes('stack')) return { line: start.line, column: 1, message: tooDeep };
  return { ...start, message: reason.replaceAll(place, '') + (why === undefined ? '' : `: ${why}`) };
}
