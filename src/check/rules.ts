import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from './rule.ts';

const folder = join(import.meta.dirname, 'rules');

/** Every rule, one a file of `rules/`, in the order of their names. */
export const rules: readonly Rule[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map(async (name) => {
      const { rule } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href)) as { rule: Rule };
      return rule;
    }),
);
