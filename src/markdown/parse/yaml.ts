import { isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { placesIn, type Position } from './places.ts';
import { maxDepth, tooDeepData, tooDeepYaml } from './yaml-depth.ts';

export type { Position } from './places.ts';

/** A YAML text read with its positions. `data` is empty where `errors` is not. */
export interface YamlText {
  data: Record<string, unknown>;
  errors: (Position & { message: string })[];
  /** Where the value at a path stands, or its nearest ancestor that stands in the text. */
  at(path: readonly PropertyKey[]): Position;
  /** Where a key of the map at a path stands. */
  keyAt(path: readonly PropertyKey[], key: string): Position;
}

/** Something wrong at an offset of a text. */
interface Wrong {
  offset: number;
  message: string;
}

/** Plain data in YAML 1.2, where dates and clock times stay text, also in a file that asks for another version or for types of its own. */
const options = { schema: 'core', resolveKnownTags: false, prettyErrors: false, logLevel: 'error' } as const;

const tooDeep = `nested deeper than ${maxDepth} levels`;

/** Reads YAML. `firstLine` is the line of the file on which the text begins. */
export function readYaml(text: string, firstLine = 1): YamlText {
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

  const { data = {}, wrong = [] } = deep === undefined ? contentOf(document, at) : { wrong: [{ offset: deep, message: tooDeep }] };
  return {
    data,
    errors: wrong.map(({ offset, message }) => ({ ...position(offset), message })),
    at: (path) => position(at(path)),
    keyAt: (path, key) => position(keyAt(path, key)),
  };
}

/** The fields of a document, or all that keeps them from being read. */
function contentOf(document: Document.Parsed, at: (path: PropertyKey[]) => number): { data?: Record<string, unknown>; wrong?: Wrong[] } {
  const wrong = [...syntaxErrors(document), ...aliasErrors(document)];
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

/** What cannot be read, and what would be read as something else: the parser only warns of a type that it does not know. */
function syntaxErrors({ errors, warnings }: Document.Parsed): Wrong[] {
  // After a slip of the indentation, the parser stumbles over every line below: the first is the one to mend.
  const stumbled = errors.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
  const told = stumbled === -1 ? errors : errors.slice(0, stumbled + 1);
  return [...told, ...warnings].map(({ pos, code, message }) => ({
    offset: pos[0],
    message: code === 'TAG_RESOLVE_FAILED' ? `${message}: text that begins with "!" stands in quotes` : message,
  }));
}

/** Aliases that name nothing, or what they stand in themselves. */
function aliasErrors(document: Document.Parsed): Wrong[] {
  const wrong: Wrong[] = [];
  const anchors = new Map<string, Node>();
  visit(document, {
    Node(_key, node, ancestors) {
      if (!isAlias(node)) return void (node.anchor !== undefined && anchors.set(node.anchor, node));
      const target = anchors.get(node.source);
      if (target && !ancestors.includes(target)) return;
      const why = target ? 'stands inside the value that it repeats' : `repeats nothing: no &${node.source} is above it`;
      wrong.push({ offset: node.range?.[0] ?? 0, message: `the alias *${node.source} ${why}` });
    },
  });
  return wrong;
}
