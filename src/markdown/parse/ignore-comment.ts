import type { Program } from 'estree';
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { MdxTextExpression } from 'mdast-util-mdx-expression';
import type { Extension, State, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    ignoreComment: 'ignoreComment';
  }
}

/** The one comment that plain Markdown knows, for there is no other way to say something to the checker alone. */
export const ignoreComment = /^<!--\s*blameless-ignore\b(?:(?!-->)[^\r\n])*-->$/u;

/**
 * Remark plugin: `<!-- blameless-ignore: reason -->` on a line of plain Markdown is what the same comment in braces is in
 * MDX, and nowhere on the page.
 */
export function remarkIgnoreComment(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[]; fromMarkdownExtensions?: FromMarkdown[] };
  (data.micromarkExtensions ??= []).push({ text: { [opening.charCodeAt(0)]: { name: 'ignoreComment', tokenize } } });
  (data.fromMarkdownExtensions ??= []).push({ exit: { ignoreComment: addComment } });
}

const opening = '<!--';
const closing = '-->';

const tokenize: Tokenizer = function (effects, ok, nok) {
  let written = '';
  const next: State = (code) => {
    // A line ends below 0.
    if (code === null || code < 0) return nok(code);
    written += String.fromCharCode(code);
    if (!written.startsWith(opening) && !opening.startsWith(written)) return nok(code);
    effects.consume(code);
    if (!written.endsWith(closing) || written.length < opening.length + closing.length) return next;
    return ignoreComment.test(written) ? done : nok;
  };
  const done: State = (code) => {
    effects.exit('ignoreComment');
    return ok(code);
  };
  return (code) => {
    effects.enter('ignoreComment');
    return next(code);
  };
};

function addComment(this: CompileContext, token: Token): undefined {
  const said = this.sliceSerialize(token).slice(opening.length, -closing.length);
  const estree: Program = { type: 'Program', sourceType: 'module', body: [], comments: [{ type: 'Block', value: said }] };
  const node: MdxTextExpression = { type: 'mdxTextExpression', value: `/*${said}*/`, data: { estree } };
  this.enter(node, token);
  this.exit(token);
}
