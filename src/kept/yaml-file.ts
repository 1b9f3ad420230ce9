import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import { workDir } from '../environment.ts';
import { FileError } from './file-error.ts';
import { readWhole, writeWhole } from './whole-file.ts';

const { version } = createRequire(import.meta.url)('yaml/package.json') as { version: string };

interface KeptYaml {
  /** Of the text, and of what it was parsed by. */
  digest: string;
  value: unknown;
}

/**
 * What a file of YAML holds. Its value is kept as JSON, which is read in a hundredth of the time: a build reads the same
 * files in several of its parts. Throws where there is no such file, and a `FileError` where it is no YAML.
 */
export function readYamlFile(file: string, keptDir = join(workDir, 'yaml')): unknown {
  const text = readFileSync(file, 'utf8');
  const digest = digestOf(`${version}\0${text}`);
  const kept = join(keptDir, `${digestOf(resolve(file))}.json`);
  const known = readWhole(kept) as KeptYaml | undefined;
  if (known?.digest === digest) return known.value;
  const { value, isPlain } = parsed(text, file);
  if (isPlain && isJson(value)) keep(kept, { digest, value });
  return value;
}

/** Who may read the posts need not be able to write here: then the file is parsed each time. */
function keep(kept: string, content: KeptYaml): void {
  try {
    writeWhole(kept, content);
  } catch (error) {
    // Only the system's answers have a code.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** The value of a text, and whether nothing in it is to be warned of, as it has to be each time. */
function parsed(text: string, file: string): { value: unknown; isPlain: boolean } {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter: lines });
  const faults = document.errors.map(({ message, pos: [at] }) => ({ file, ...placeOf(lines, at), message: message.replaceAll(/\s+/g, ' ') }));
  if (faults.length > 0) throw new FileError(faults);
  for (const warning of document.warnings) process.emitWarning(warning);
  return { value: (document.toJS() as unknown) ?? null, isPlain: document.warnings.length === 0 };
}

/**
 * Where a file of YAML says what a path leads to, else what is nearest above it. Both numbers count from 1. `key` asks for
 * the place of a key in what the path leads to.
 */
export function placeInYaml(file: string, path: readonly PropertyKey[], key?: string): { line: number; column: number } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  let node: Node | null = document.contents;
  for (const step of path) {
    const next: unknown = node && 'get' in node ? (node as { get(step: unknown, keep: true): unknown }).get(step, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key) : undefined;
  const [at = 0] = (isNode(pair?.key) ? pair.key : node)?.range ?? [];
  return placeOf(lines, at);
}

const placeOf = (lines: LineCounter, at: number): { line: number; column: number } => {
  const { line, col } = lines.linePos(at);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

/** Whether a value is the same after it was JSON, which has no word for what YAML calls `.inf`, nor for what holds itself. */
function isJson(value: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
  } catch {
    return false;
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
