import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { workDir } from '../environment.ts';
import { readWhole, writeWhole } from './whole-file.ts';

interface KeptYaml {
  /** Of the text that was parsed. */
  digest: string;
  value: unknown;
}

/**
 * What a file of YAML holds. Its value is kept as JSON, which is read in a hundredth of the time: a build reads the same
 * files in several of its parts. Throws where there is no such file, and an error that names it where it is no YAML.
 */
export function readYamlFile(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  const digest = digestOf(text);
  const kept = join(workDir, 'yaml', `${digestOf(resolve(file))}.json`);
  const known = readWhole(kept) as KeptYaml | undefined;
  if (known?.digest === digest) return known.value;
  const value = parsed(text, file) ?? null;
  // JSON has no word for what YAML calls `.inf`, for one.
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) writeWhole(kept, { digest, value } satisfies KeptYaml);
  return value;
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${file}:\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
