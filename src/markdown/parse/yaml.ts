import { isMap, isNode, isScalar, Lexer, parseDocument, type Document } from 'yaml';
import { aligned } from './aligned.ts';
import { placesIn, type Position } from './places.ts';
import { maxDepth, tooDeepData, tooDeepYaml } from './yaml-depth.ts';
import { yamlErrors, type YamlError } from './yaml-errors.ts';

export type { Position } from './places.ts';

/** A YAML text read with its positions. `data` is empty where `errors` is not. */
export interface YamlText {
  data: Record<string, unknown>;
  errors: (Position & { message: string })[];
  /** Where the value at a path stands, or its nearest ancestor that stands in the text. */
  at(path: readonly PropertyKey[]): Position;
  /** Where a key of the map at a path stands. */
  keyAt(path: readonly PropertyKey[], key: string): Position;
  /** Where the characters of the text at a path stand, by their offsets in it: quotes, folds and indents are no part of it. */
  insideOf(path: readonly PropertyKey[]): (offset: number) => Position;
  /** Its comments that hold a word, in its order. */
  comments(word: string): YamlComment[];
}

export interface YamlComment extends Position {
  /** With its `#`. */
  text: string;
  /** What stands before it on its line, without the space between them. */
  before: string;
}

/** Plain data in YAML 1.2, where dates and clock times stay text, also in a file that asks for another version or for types of its own. */
const options = { schema: 'core', resolveKnownTags: false, prettyErrors: false, logLevel: 'error' } as const;

const tooDeep = `nested deeper than ${maxDepth} levels`;

/** Reads YAML. `firstLine` is the line of the file on which the text begins. */
export function readYaml(source: string, firstLine = 1): YamlText {
  // A byte order mark is no letter: editors do not count it.
  const text = source.replace(/^\uFEFF/, '');
  const placeOf = placesIn(text);
  const position = (offset: number): Position => {
    const { line, column } = placeOf(offset);
    return { line: line + firstLine - 1, column };
  };
  const deep = tooDeepYaml(text);
  const document = parseDocument(deep === undefined ? text : '', options);
  const at = (path: readonly PropertyKey[]): number => {
    for (let rest = [...path]; rest.length > 0; rest = rest.slice(0, -1)) {
      const node = document.getIn(rest, true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  const keyAt = (path: readonly PropertyKey[], key: string): number => {
    const map = path.length === 0 ? document.contents : document.getIn([...path], true);
    const written = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value ?? '') === key)?.key : undefined;
    return isScalar(written) && written.range ? written.range[0] : at(path);
  };

  const { data = {}, wrong = [] } = deep === undefined ? contentOf(text, document, at) : { wrong: [{ offset: deep, message: tooDeep }] };
  return {
    data,
    errors: wrong.map(({ offset, message }) => ({ ...position(offset), message })),
    at: (path) => position(at(path)),
    keyAt: (path, key) => position(keyAt(path, key)),
    insideOf: (path) => {
      const node = document.getIn([...path], true);
      if (!isScalar(node) || !node.range) return () => position(at(path));
      const [start, end] = node.range;
      const offsets = aligned(String(node.value), text.slice(start, end));
      return (offset) => position(start + offsets(offset));
    },
    comments: (word) =>
      (text.includes(word) ? commentsIn(text) : [])
        .filter((comment) => comment.text.includes(word))
        .map(({ offset, ...comment }) => ({
          ...comment,
          ...position(offset),
          before: text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim(),
        })),
  };
}

/** The comments of a YAML text; what looks like one inside a text is none. */
function commentsIn(text: string): { offset: number; text: string }[] {
  const found: { offset: number; text: string }[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // Tokens of one character tell what the next one is, and stand in no text.
    if (isMark(token)) continue;
    if (token.startsWith('#')) found.push({ offset, text: token });
    offset += token.length;
  }
  return found;
}

const isMark = (token: string): boolean => token === '\u0002' || token === '\u0018' || token === '\u001f';

/** The fields of a document, or all that keeps them from being read. */
function contentOf(text: string, document: Document.Parsed, at: (path: PropertyKey[]) => number): { data?: Record<string, unknown>; wrong?: YamlError[] } {
  const wrong = yamlErrors(text, document);
  if (wrong.length > 0) return { wrong };
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // An alias bomb.
    return { wrong: [{ offset: 0, message: error instanceof Error ? error.message : String(error) }] };
  }
  if (content === null) return {};
  if (typeof content !== 'object' || Array.isArray(content)) return { wrong: [{ offset: 0, message: 'expected "field: value" lines' }] };
  const deep = tooDeepData(content);
  return deep ? { wrong: [{ offset: at(deep), message: tooDeep }] } : { data: content as Record<string, unknown> };
}
