import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/** A field of a YAML text with its comments, as it is written. */
interface Chunk {
  name: string;
  text: string;
}

/**
 * Splits the fields of a YAML text in two, each as it was written: its comments, its order and its quotes. Undefined
 * where they do not stand one below the other, as in `{ a: 1, b: 2 }`.
 */
export function splitFields(yaml: string, isFirst: (name: string) => boolean): { first: string; second: string } | undefined {
  const chunks = chunksOf(yaml);
  if (!chunks) return undefined;
  const join = (some: readonly Chunk[]) => some.map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`)).join('');
  return { first: join(chunks.filter(({ name }) => isFirst(name))), second: join(chunks.filter(({ name }) => !isFirst(name))) };
}

/** A field begins with the comments above it, and the last one ends with those below it. */
function chunksOf(yaml: string): Chunk[] | undefined {
  const { contents } = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  if (!isMap(contents) || contents.flow) return undefined;
  const ends = contents.items.map(({ key, value }) => {
    const end = isNode(value) && value.range ? value.range[1] : isNode(key) && key.range ? key.range[1] : 0;
    const line = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
    return line === 0 ? yaml.length : line;
  });
  return contents.items.map(({ key }, index) => ({
    name: isScalar(key) ? String(key.value) : '',
    text: yaml.slice(ends[index - 1] ?? 0, index === ends.length - 1 ? yaml.length : ends[index]),
  }));
}

/** Lines, from 1, of the texts for readers in a YAML text that are given in one language only. */
export function linesOfTexts(yaml: string, isText: (path: readonly (string | number)[]) => boolean): number[] {
  const { contents } = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  const lines: number[] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
    else if (isNode(node) && 'items' in node) for (const [index, item] of (node.items as unknown[]).entries()) walk(item, [...path, index]);
    else if (isScalar(node) && typeof node.value === 'string' && node.range && isText(path)) lines.push(yaml.slice(0, node.range[0]).split('\n').length);
  };
  walk(contents, []);
  return lines;
}
