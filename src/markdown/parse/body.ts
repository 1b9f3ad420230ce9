import type { Root } from 'mdast';
import type { Extension } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { toErrors, type BodyError, type Names } from './pasted.ts';
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
const markdown = () => unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);
const parsers = { mdx: mdxParser(), md: markdown().use(remarkWithoutHtml).freeze() };

function mdxParser() {
  let text = '';
  const parser = markdown()
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
    return { tree: parsers[format].parse(body), errors: [] };
  } catch (error) {
    const recovered = recover(body, markdown);
    if (recovered) return { tree: recovered.tree, errors: toErrors(body, recovered.faults, names) };
    return { tree: { type: 'root', children: [] }, errors: [placed(error as VFileMessage)] };
  }
}

/** Remark plugin: HTML is no part of the language, so `<none>` is text. Links in angle brackets stay. */
function remarkWithoutHtml(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: ['htmlFlow', 'htmlText'] } });
}

/** The parser tells the place of some errors in its message alone. */
function placed({ reason, line, column }: VFileMessage): BodyError {
  const place = / \((\d+):(\d+)(?:-\d+:\d+)?\)/g;
  const [, told = '1', toldColumn = '1'] = place.exec(reason) ?? [];
  return { message: reason.replaceAll(place, ''), line: line ?? Number(told), column: column ?? Number(toldColumn) };
}
