import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExample } from '../markdown/read-example.ts';
import { applyFixes } from './fixes.ts';
import type { Example } from './rule.ts';
import { rules } from './rules.ts';

const names = readdirSync(join(import.meta.dirname, 'rules')).flatMap((name) => (name.endsWith('.test.ts') ? [] : [name.replace('.ts', '')]));

test('every file of rules/ is a rule of the same name', () => expect(rules.map(({ name }) => name).sort()).toEqual(names.sort()));

/** What a rule finds in an example, each as `file:line:column level: message`. */
const findings = async (name: string, files: Example) =>
  (await checkExample(files)).problems
    .filter(({ rule }) => rule === name)
    .map(({ file, line, column, level, message }) => ({ at: `${file}:${line}:${column}`, level, message }));

describe.each(rules)('$name', ({ name, examples }) => {
  test('has examples of both', () => expect([examples.good.length, examples.bad.length].every((count) => count > 0)).toBe(true));

  test.each(examples.good.map((files, index) => ({ number: index + 1, files })))('finds nothing in good example $number', async ({ files }) =>
    expect((await checkExample(files)).problems).toEqual([]),
  );

  test.each(examples.bad.map((example, index) => ({ number: index + 1, ...example })))(
    'finds what is bad in example $number',
    async ({ files, finds, fixed }) => {
      const found = await findings(name, files);
      expect(found.map(({ at }) => at).sort()).toEqual(finds.map(({ at }) => at).sort());
      for (const { at, says, level = 'error' } of finds) {
        const messages = found.filter((one) => one.at === at && one.level === level).map(({ message }) => message);
        expect(messages).toContainEqual(expect.stringMatching(typeof says === 'string' ? escaped(says) : says));
      }
      if (fixed === undefined) return;
      const [file = '', ...others] = Object.keys(files);
      expect(others).toEqual([]);
      const after = applyFixes(
        String(files[file]),
        (await checkExample(files)).problems.flatMap(({ fix }) => fix ?? []),
      );
      expect(after).toBe(fixed);
      expect(await findings(name, { [file]: after })).toEqual([]);
    },
  );
});

const escaped = (text: string): RegExp => new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
