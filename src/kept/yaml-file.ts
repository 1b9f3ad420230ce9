import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { workDir } from '../environment.ts';
import { readWhole, writeWhole } from './whole-file.ts';

const { version } = createRequire(import.meta.url)('yaml/package.json') as { version: string };

interface KeptYaml {
  /** Of the text, and of what it was parsed by. */
  digest: string;
  value: unknown;
}

/**
 * What a file of YAML holds. Its value is kept as JSON, which is read in a hundredth of the time: a build reads the same
 * files in several of its parts. Throws where there is no such file, and an error that names it where it is no YAML.
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
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Error(`${file}:\n${error.message}`, { cause: error });
  for (const warning of document.warnings) process.emitWarning(warning);
  return { value: (document.toJS() as unknown) ?? null, isPlain: document.warnings.length === 0 };
}

/** Whether a value is the same after it was JSON, which has no word for what YAML calls `.inf`, nor for what holds itself. */
function isJson(value: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
  } catch {
    return false;
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
