import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { placesIn, type Position } from '../markdown/parse/places.ts';
import { readYaml } from '../markdown/parse/yaml.ts';

/** The fields of a file and the text below them. */
export interface FrontMatter {
  data: Record<string, unknown>;
  body: string;
  /** Where the body begins in the file. */
  offset: number;
  /** What keeps the fields from being read. */
  errors: (Position & { message: string })[];
  /** What is odd about them. */
  oddities: (Position & { message: string })[];
  /** Where a field stands. */
  at(field: string): Position;
}

const yamlFence = /^\uFEFF?---[ \t]*\n((?:[\s\S]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const tomlFence = /^\uFEFF?\+\+\+[ \t]*\n((?:[\s\S]*?\n)??)\+\+\+[ \t]*(?:\n|$)/;

/** Splits a file of a blog: YAML between `---`, TOML between `+++`, or JSON. Lines end at `\n`. Undefined where it has no front matter. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const yaml = yamlFence.exec(text);
  if (yaml) return { ...readFields(yaml[1] ?? '', 'yaml', 2), ...below(text, yaml[0].length) };
  const toml = tomlFence.exec(text);
  if (toml) return { ...readFields(toml[1] ?? '', 'toml', 2), ...below(text, toml[0].length) };
  const json = jsonAt(text);
  if (json === undefined) return undefined;
  return { ...readFields(text.slice(0, json), 'yaml', 1), ...below(text, json) };
}

const below = (text: string, offset: number) => ({ body: text.slice(offset), offset });

type Fields = Omit<FrontMatter, 'body' | 'offset'>;

/** Reads data. `firstLine` is the line of the file on which it begins. */
export function readFields(text: string, format: 'yaml' | 'toml', firstLine = 1): Fields {
  return format === 'toml' ? tomlFields(text, firstLine) : yamlFields(text, firstLine);
}

function yamlFields(text: string, firstLine: number): Fields {
  const { data, errors, at, keyAt } = readYaml(text, firstLine);
  const place = (field: string) => (Object.hasOwn(data, field) ? at([field]) : keyAt([], field));
  if (errors.length === 0) return { data, errors, oddities: [], at: place };
  // Blogs take the last of two fields of one name, and pass over what their YAML only warns of.
  const lenient = parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  if (lenient.errors.length > 0 || errors.every(({ message }) => !/stands here for the second time/.test(message)))
    return { data: {}, errors, oddities: [], at: place };
  return { data: (lenient.toJS() ?? {}) as Record<string, unknown>, errors: [], oddities: errors, at: keyPlaces(text, firstLine) };
}

function tomlFields(text: string, firstLine: number): Fields {
  const at = keyPlaces(text, firstLine);
  try {
    return { data: withoutTomlDates(parseToml(text)) as Record<string, unknown>, errors: [], oddities: [], at };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    return { data: {}, errors: [{ line: error.line + firstLine - 1, column: error.column, message: `the TOML cannot be read: ${message}` }], oddities: [], at };
  }
}

/** Dates as they were written, like those of YAML. */
function withoutTomlDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutTomlDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTomlDates(inner)]));
}

/** Where the last line stands that begins with the name of a field. */
function keyPlaces(text: string, firstLine: number): (field: string) => Position {
  const placeOf = placesIn(text);
  return (field) => {
    const name = field.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const found = [...text.matchAll(new RegExp(`^[ \\t]*["']?${name}["']?[ \\t]*[=:]`, 'gm'))].at(-1);
    const { line, column } = placeOf(found?.index ?? 0);
    return { line: line + firstLine - 1, column };
  };
}

/** Where the JSON object ends with which a text begins, its line included. Undefined where it begins with none. */
function jsonAt(text: string): number | undefined {
  if (!/^\uFEFF?\{\s*(?:"|\})/.test(text)) return undefined;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token.length > 1) continue;
    depth += token === '{' ? 1 : -1;
    if (depth === 0) return index + 1 + (/^[ \t]*\n?/.exec(text.slice(index + 1))?.[0].length ?? 0);
  }
  return undefined;
}
