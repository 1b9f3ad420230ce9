import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { yamlErrors } from './yaml-errors.ts';

/** A place in a file; line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML text read with its positions. `data` is empty where `errors` is not. */
export interface YamlText {
  data: Record<string, unknown>;
  errors: (Position & { message: string })[];
  /** Where the value at a path stands, or its nearest ancestor that stands in the text. */
  at(path: readonly PropertyKey[]): Position;
  /** Where a key of the map at a path stands. */
  keyAt(path: readonly PropertyKey[], key: string): Position;
}

/** Reads YAML 1.2, where dates and clock times stay text. `firstLine` is the line of the file on which the text begins. */
export function readYaml(source: string, firstLine = 1): YamlText {
  // A byte order mark is no letter: editors do not count it.
  const text = source.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const errors = yamlErrors(text, document).map(({ offset, message }) => ({ ...position(offset), message }));
  const content: unknown =
    errors.length === 0
      ? toData(
          () => document.toJS(),
          (message) => errors.push({ ...position(0), message }),
        )
      : {};
  const isRecord = typeof content === 'object' && content !== null && !Array.isArray(content);
  if (!isRecord && content !== null && errors.length === 0) errors.push({ ...position(0), message: 'expected "field: value" lines' });

  const at = (path: readonly PropertyKey[]): Position => {
    for (let rest = [...path]; rest.length > 0; rest = rest.slice(0, -1)) {
      const node = document.getIn(rest, true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return position(0);
  };
  const keyAt = (path: readonly PropertyKey[], key: string): Position => {
    const map = path.length === 0 ? document.contents : document.getIn([...path], true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return pair && isScalar(pair.key) && pair.key.range ? position(pair.key.range[0]) : at(path);
  };
  return { data: isRecord ? (content as Record<string, unknown>) : {}, errors, at, keyAt };
}

/** `toJS` throws on an alias bomb. */
function toData(read: () => unknown, fail: (message: string) => void): unknown {
  try {
    return read();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return {};
  }
}
