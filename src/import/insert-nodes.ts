import type { BlockContent, Heading, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Level } from '../check/problem.ts';
import type { Insert, Meaning } from './inserts.ts';
import { blockComment, figure, isPhrase, paragraph, textComment, textElement, trimmed, words } from './mdx-nodes.ts';
import type { TextContext } from './text-context.ts';

export interface InsertContext extends TextContext {
  /** The blocks of Markdown that stands in an insert. */
  blocksOf(markdown: string, position: Nodes['position']): RootContent[];
  say(position: Nodes['position'], message: string, level?: Level): void;
}

type Attributes = Extract<Meaning, { kind: 'attributes' }>;

/** Puts what the marks in a tree stand for in their places. */
export function withInserts(tree: Root, context: InsertContext): void {
  expand(tree, context);
}

function expand(parent: Parents, context: InsertContext): void {
  const found: Nodes[] = [];
  let next: { attributes: Attributes; position: Nodes['position'] } | undefined;
  const add = (node: Nodes) => {
    found.push(node);
    if (!next) return;
    const { attributes, position } = next;
    next = undefined;
    apply(attributes, found, position, context);
  };
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'paragraph') {
      for (const block of blocksIn(child, context)) {
        if (!('kind' in block)) add(block);
        else if (block.to === 'next') next = { attributes: block, position: child.position };
        else apply(block, found, child.position, context);
      }
    } else {
      if (child.type === 'heading' || child.type === 'tableCell' || isPhrase(child)) expandPhrases(child, context);
      else if ('children' in child) expand(child, context);
      add(child);
    }
  }
  (parent as { children: Nodes[] }).children = found;
}

/** The blocks that a paragraph is: it is split where a mark stands for a block. */
function blocksIn(node: Extract<Nodes, { type: 'paragraph' }>, context: InsertContext): (RootContent | Attributes)[] {
  for (const child of node.children) if (child.type !== 'text' && 'children' in child) expandPhrases(child, context);
  const found: (RootContent | Attributes)[] = [];
  let run: PhrasingContent[] = [];
  const end = () => {
    const children = trimmed(run);
    if (children.length > 0) found.push({ ...node, children });
    run = [];
  };
  for (const child of node.children) {
    for (const part of child.type === 'text' ? context.inserts.split(child.value) : [child]) {
      if (typeof part === 'string') run.push({ ...child, value: part } as PhrasingContent);
      else if ('meaning' in part) {
        const { meaning } = part;
        if (meaning.kind === 'attributes' && meaning.to !== 'span') {
          end();
          found.push(meaning);
          continue;
        }
        if (meaning.kind === 'attributes') spanAttributes(meaning, run, node.position, context);
        const blocks = blockOf(meaning, context, node.position);
        if (blocks) {
          end();
          found.push(...blocks);
        } else run.push(...phrasesOf(part, context, node.position));
      } else run.push(part);
    }
  }
  end();
  return found;
}

function expandPhrases(parent: Nodes, context: InsertContext): void {
  if (!('children' in parent)) return;
  const found: PhrasingContent[] = [];
  for (const child of parent.children as PhrasingContent[]) {
    if (child.type !== 'text') {
      expandPhrases(child, context);
      found.push(child);
      continue;
    }
    for (const part of context.inserts.split(child.value)) {
      if (typeof part === 'string') found.push({ ...child, value: part });
      else if (part.meaning.kind === 'attributes') {
        if (parent.type === 'heading' && part.meaning.id !== undefined) named(parent, part.meaning.id);
        else spanAttributes(part.meaning, found, child.position, context);
      } else found.push(...phrasesOf(part, context, child.position ?? parent.position));
    }
  }
  (parent as { children: PhrasingContent[] }).children = found;
}

/** The blocks that an insert is by itself; undefined where it is a part of a sentence. */
function blockOf(meaning: Meaning, context: InsertContext, position: Nodes['position']): RootContent[] | undefined {
  switch (meaning.kind) {
    case 'code':
      return [codeBlock(meaning.value, meaning.lang, meaning.meta)];
    case 'formula':
      return meaning.isBlock ? [codeBlock(meaning.value, 'latex')] : undefined;
    case 'picture':
      return pictureBlocks(meaning, context, position);
    case 'group':
      return meaning.parts.flatMap(
        (part) => blockOf(part, context, position) ?? [paragraph(phrasesOf({ source: '', meaning: part }, context, position), position)],
      );
    case 'markdown': {
      const blocks = context.blocksOf(meaning.text, position);
      // Words that stand in a sentence stay there.
      return blocks.length === 1 && blocks[0]?.type === 'paragraph' && !meaning.text.includes('\n') ? undefined : blocks;
    }
    case 'comment':
      return [blockComment(meaning.text)];
    default:
      return undefined;
  }
}

const codeBlock = (value: string, lang?: string, meta?: string): RootContent => ({ type: 'code', value, lang: lang || null, meta: (lang && meta) || null });

function pictureBlocks(meaning: Extract<Meaning, { kind: 'picture' }>, context: InsertContext, position: Nodes['position']): RootContent[] {
  const picture = pictureOf(meaning, position);
  if (!meaning.caption) return [paragraph([picture], position)];
  const caption = context.blocksOf(meaning.caption, position).flatMap((block) => (block.type === 'paragraph' ? block.children : []));
  return [figure(picture, caption.length > 0 ? caption : [words(meaning.caption)])];
}

function pictureOf({ src, alt, caption, link }: Extract<Meaning, { kind: 'picture' }>, position: Nodes['position']): PhrasingContent {
  const image: PhrasingContent = { type: 'image', url: src, alt: alt || plainWords(caption ?? ''), position };
  return link === undefined ? image : { type: 'link', url: link, children: [image], position };
}

/** Words without the marks of Markdown and the tags of HTML. */
const plainWords = (text: string): string => text.replaceAll(/<[^>]*>|[*_`]|\]\([^)]*\)|\[/g, '').trim();

/** What an insert is in a sentence. */
function phrasesOf({ source, meaning }: Insert, context: InsertContext, position: Nodes['position']): PhrasingContent[] {
  switch (meaning.kind) {
    case 'words':
      return [words(meaning.text)];
    case 'kept':
      return [{ type: 'inlineCode', value: context.inserts.plain(source).replaceAll(/\s*\n\s*/g, ' ') }];
    case 'code':
    case 'formula':
      return [{ type: 'inlineCode', value: meaning.value.replaceAll(/\s*\n\s*/g, ' ') }];
    case 'picture':
      return [pictureOf(meaning, position), ...(meaning.caption ? [words(` ${meaning.caption}`)] : [])];
    case 'link':
      return [{ type: 'link', url: meaning.url, children: [words(meaning.words)], position }];
    case 'group':
      return meaning.parts.flatMap((part) => phrasesOf({ source: '', meaning: part }, context, position));
    case 'markdown':
      return context
        .blocksOf(meaning.text, position)
        .flatMap((block, index) => [...(index > 0 ? [words(' ')] : []), ...(block.type === 'paragraph' ? block.children : [words(' ')])]);
    case 'comment':
      return [textComment(meaning.text)];
    default:
      return [];
  }
}

/** Attributes of kramdown: a notice becomes a quotation, a place keeps its name, a table of contents is the page's own. */
function apply({ classes, id, others }: Attributes, found: Nodes[], position: Nodes['position'], context: InsertContext): void {
  const block = found.at(-1);
  if (classes.includes('toc')) {
    if (block?.type === 'list') found.pop();
    context.say(position, 'the list {:toc} is left out: the page makes its own table of contents', 'hint');
    return;
  }
  const isNotice = classes.some((name) => /^(?:notice|alert|callout|admonition|prompt|note|tip|warning|info)(?:--?\w+)?$/.test(name));
  if (isNotice && block && block.type !== 'blockquote')
    found[found.length - 1] = { type: 'blockquote', children: [block as BlockContent], ...(block.position && { position: block.position }) };
  const language = classes
    .map((name) => /^(?:language-)?([a-z][\w+#-]*)$/.exec(name)?.[1])
    .find((name) => name !== undefined && name !== 'no_toc' && name !== 'linenos');
  if (block?.type === 'code') block.lang ??= language ?? null;
  if (id !== undefined && block) {
    if (block.type === 'heading') named(block, id);
    else if (context.post.text.includes(`#${id}`)) found.splice(-1, 0, paragraph([textElement('span', [], { id })]));
  }
  const lost = isNotice || block?.type === 'code' ? [] : classes.filter((name) => name !== 'no_toc');
  sayLost([...lost, ...others], position, context);
}

/** Tells what gave something its form. */
function sayLost(names: readonly string[], position: Nodes['position'], { say }: InsertContext): void {
  if (names.length > 0) say(position, `${names.map((name) => `"${name}"`).join(', ')} in braces is not carried: the page gives its own form`, 'hint');
}

function spanAttributes({ classes, id, others }: Attributes, run: PhrasingContent[], position: Nodes['position'], context: InsertContext): void {
  if (id !== undefined && context.post.text.includes(`#${id}`)) run.push(textElement('span', [], { id }));
  sayLost([...classes, ...others], position, context);
}

/** Keeps a name that a heading had. */
export function named(heading: Heading | Nodes, id: string): void {
  const data = (heading.data ?? {}) as { oldIds?: string[] };
  (heading as { data?: object }).data = { ...data, oldIds: [...(data.oldIds ?? []), id] };
}
