import type { Root } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { commentEnd, withComments } from './comments.ts';
import { linkAt } from './escape.ts';
import { tagsFromMarkdown, unpaired, type Tag } from './tags.ts';
import { tolerant, type Fault, type Tolerance } from './tolerant.ts';

/** What MDX cannot read in a text, and the tree of the text in which all of that is text. */
export interface Recovered {
  tree: Root;
  faults: (Fault & Partial<AboutFault>)[];
}

interface AboutFault {
  /** The tag that has no other half. */
  tag: Tag;
  /** Where the comment of HTML ends that stands here. */
  commentEnd: number;
}

/** A parser of what the text is but for MDX. */
type Markdown = () => Processor<Root>;

/** More rounds than any text needs. */
const maxRounds = 30;

/**
 * Reads a text that is no MDX: finds every place where it is not, however many there are, mostly in one round. A round
 * finds what cannot be read, and tags without their other half; what it found is text in the next. Undefined where
 * that leads nowhere.
 */
export function recover(body: string, markdown: Markdown): Recovered | undefined {
  const found = new Map<number, Fault & Partial<AboutFault>>();
  const comments = new Map<number, number>();
  for (let round = 0; round < maxRounds; round += 1) {
    const asRead = new Map(comments);
    const { faults, isSure } = scout(withComments(body, asRead), markdown, refusedOf(found, asRead));
    let isNew = false;
    for (const fault of faults) {
      const { offset } = fault;
      const comment = [...comments].find(([start, end]) => start <= offset && offset < end)?.[0];
      if (comment !== undefined) {
        // What is found in a comment says nothing, unless it was read as a comment of MDX already: then MDX cannot have it.
        if (asRead.has(comment)) isNew = comments.delete(comment) || isNew;
      } else if (!found.has(offset)) {
        const end = commentEnd(body, offset);
        if (end !== undefined) comments.set(offset, end);
        found.set(offset, fault);
        isNew = true;
      }
    }
    const tree = isSure ? finish(withComments(body, comments), markdown, refusedOf(found, comments)) : undefined;
    if (tree)
      return { tree, faults: [...found.values()].sort((a, b) => a.offset - b.offset).map((fault) => ({ ...fault, commentEnd: comments.get(fault.offset) })) };
    if (!isNew) return undefined;
  }
  return undefined;
}

const refusedOf = (found: ReadonlyMap<number, unknown>, comments: ReadonlyMap<number, number>): Set<number> =>
  new Set([...found.keys()].filter((offset) => !comments.has(offset)));

/** The faults of a text, in its order. Not sure of all where some of its lines could not be looked at. */
function scout(text: string, markdown: Markdown, refused: ReadonlySet<number>) {
  const faults: (Fault & Partial<AboutFault>)[] = [];
  const tree = parser(markdown, { text, refused, onFault: (fault) => faults.push(fault) }, tagsFromMarkdown).parse(text);
  const all = [...new Map([...unpaired(tree).map(toFault), ...faults.toReversed()].map((fault) => [fault.offset, fault])).values()].sort(
    (a, b) => a.offset - b.offset,
  );
  let hiddenUntil = 0;
  const trusted = all.filter((fault) => {
    if (fault.offset < hiddenUntil) return false;
    hiddenUntil = fault.hiddenUntil ?? hiddenUntil;
    return true;
  });
  return { faults: trusted, isSure: trusted.length === all.length };
}

/** The tree of a text in which everything that MDX cannot read is known; undefined where something is not. */
function finish(text: string, markdown: Markdown, refused: ReadonlySet<number>): Root | undefined {
  let isFaulty = false;
  try {
    const tree = parser(markdown, { text, refused, onFault: () => (isFaulty = true) }).parse(text);
    return isFaulty ? undefined : withoutAngles(tree, text);
  } catch {
    return undefined;
  }
}

/** A tree in which `<https://example.com>`, which is no link of MDX, links to the address without its last bracket. */
function withoutAngles(tree: Root, text: string): Root {
  visit(tree, 'link', (node) => {
    if (!node.position) return;
    const { start, end } = node.position;
    const length = linkAt(text, (start.offset ?? 0) - 1) ? text.slice(start.offset, end.offset).indexOf('>') : -1;
    if (length < 0) return;
    node.url = text.slice(start.offset, (start.offset ?? 0) + length);
    node.position = { start, end: { ...end, offset: (start.offset ?? 0) + length, column: start.column + length } };
  });
  return tree;
}

function parser(markdown: Markdown, tolerance: Tolerance, fromMarkdown?: FromMarkdown) {
  return markdown()
    .use(remarkMdx)
    .use(function () {
      const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
      micromarkExtensions.push(tolerant(micromarkExtensions.pop() as Extension, tolerance));
      if (fromMarkdown) fromMarkdownExtensions.splice(-1, 1, fromMarkdown);
    });
}

function toFault(tag: Tag): Fault & Partial<AboutFault> {
  const { line = 1, column = 1, offset = 0 } = tag.position?.start ?? {};
  return { line, column, offset, at: { line, column }, reason: `<${tag.name}> is not closed`, tag };
}
