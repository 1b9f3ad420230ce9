import { Parser, type CST } from 'yaml';

/** How deep values may be nested: several times as deep as any field of a post, and nowhere near what a program can bear. */
export const maxDepth = 20;

/** Where a YAML text is nested too deeply, or undefined. What is too deep is never composed, for it could overflow the stack. */
export function tooDeepYaml(text: string): number | undefined {
  if (!couldBeDeep(text)) return undefined;
  const open: { token: CST.Token; depth: number }[] = [...new Parser().parse(text)].map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > maxDepth) return token.offset;
    const inner = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : token.type === 'document' ? [token.value] : [];
    for (const one of inner.toReversed()) if (one) open.push({ token: one, depth: 'items' in one ? depth + 1 : depth });
  }
  return undefined;
}

/** Few texts have so many open brackets, or a line that begins so far to the right; only those are looked at closely. */
function couldBeDeep(text: string): boolean {
  if (/^[ \t?-]{15}/m.test(text)) return true;
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open >= 5) return true;
  }
  return false;
}

/** The path at which data is nested too deeply, or undefined. Aliases nest deeper than the text does. */
export function tooDeepData(data: object): PropertyKey[] | undefined {
  const open: { value: object; path: PropertyKey[] }[] = [{ value: data, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (path.length >= maxDepth) return path;
    for (const [key, inner] of Object.entries(value).toReversed() as [string, unknown][]) {
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return undefined;
}
