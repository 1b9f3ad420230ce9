/** The arguments of a template tag or a shortcode: by position, and by name. */
export interface Arguments {
  positional: string[];
  /** As they were written, with their quotes. */
  named: Record<string, string>;
}

const pattern = /(?:([\w.-]+)\s*=\s*)?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s"'`=,]+(?:=[^\s"'`]*)?)/g;

/** Reads `name "a b" key='c' other=d`. */
export function argumentsOf(written: string): Arguments {
  const positional: string[] = [];
  const named: Record<string, string> = {};
  for (const [, name, value = ''] of written.matchAll(pattern)) {
    if (name === undefined) positional.push(value);
    else named[name] = value;
  }
  return { positional, named };
}

export const isQuoted = (value: string): boolean => /^(["'`])[\s\S]*\1$/.test(value) && value.length > 1;

/** A value without its quotes. */
export function unquoted(value: string): string {
  if (!isQuoted(value)) return value;
  const inner = value.slice(1, -1);
  return value.startsWith('`') ? inner : inner.replaceAll(/\\(["'\\])/g, '$1');
}
