import { isTextComponent } from '../schema/text-components.ts';

/** Markdown for what people write in HTML. */
const markdown: Record<string, string> = {
  a: '[words](/address/)',
  b: '**…**',
  blockquote: '> …',
  code: '`…`',
  del: '~~…~~',
  em: '*…*',
  h2: '## …',
  h3: '### …',
  hr: '---',
  i: '*…*',
  img: '![what it shows](./x.png)',
  li: '- …',
  pre: '``` … ```',
  s: '~~…~~',
  strong: '**…**',
};

/** What a plain Markdown post has in place of a tag; `mdx` is the name of a file that may have it, and `!--` is a comment. */
export function insteadOf(tag: string, mdx: string): string {
  if (isTextComponent(tag)) return `name the file ${mdx}, for components need MDX`;
  if (tag === '!--') return `leave it out, or name the file ${mdx}, where {/* … */} is not shown`;
  const way = tag === 'br' ? 'end the line with a backslash' : `write ${markdown[tag] ?? 'Markdown'}`;
  return `${way}, or name the file ${mdx}, where HTML is read; to show it, write \\<${tag}>`;
}
