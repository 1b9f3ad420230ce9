import type { AstroLoggerMessage } from 'astro';
import { expect, test } from 'vitest';
import buildLog from './build-log.ts';

/** What is told of some messages, given as Astro gives them: a text that ends a line, or one that does not. */
function told(...messages: readonly (string | { begins: string })[]): string {
  let text = '';
  const log = buildLog(undefined, { write: ({ message, newLine }) => void (text += message + (newLine ? '\n' : '')) });
  for (const one of messages) {
    const [message, newLine] = typeof one === 'string' ? [one, true] : [one.begins, false];
    log.write({ label: null, level: 'info', message, newLine } as AstroLoggerMessage);
  }
  return text;
}

const page = (name: string, became: string): [{ begins: string }, string] => [{ begins: `  \u001b[34m├─\u001b[39m ${name}` }, ` ${became}`];

test('pages that were made are told, and how many were taken over', () => {
  const messages = [...page('/a/', '(restored)'), ...page('/b/', '(+3ms)'), ...page('/c/', '(cached)'), 'Completed', 'Done'];
  expect(told(...messages)).toBe('  \u001b[34m├─\u001b[39m /b/ (+3ms)\n  ├─ 2 more as they were\nCompleted\nDone\n');
});

test('what is told between a page’s name and its end is not lost', () => {
  expect(told({ begins: '  ├─ /a/' }, 'a warning', ' (+3ms)')).toBe('  ├─ /a/a warning\n (+3ms)\n');
});

test('a build that takes over nothing says nothing of it', () => {
  expect(told(...page('/a/', '(+1ms)'), 'Completed')).not.toContain('as they were');
});

test('a warning about newer CSS is left out, and about any other is not', () => {
  const warning = (name: string) => `[lightningcss minify] '${name}' is not recognized as a valid pseudo-class.`;
  expect(told(warning('target-current'), warning('hoover'))).toBe(`${warning('hoover')}\n`);
});

test('a page that takes long is named before it is made', async () => {
  let text = '';
  const log = buildLog(undefined, { write: ({ message, newLine }) => void (text += message + (newLine ? '\n' : '')) });
  const write = (message: string, newLine: boolean) => log.write({ label: null, level: 'info', message, newLine } as AstroLoggerMessage);
  for (const [message, newLine] of [
    ['├─ /a/', false],
    [' (restored)', true],
    ['├─ /b/', false],
  ] as const)
    write(message, newLine);
  await new Promise((resolve) => setImmediate(resolve));
  expect(text).toBe('├─ /b/');
  write(' (+3ms)', true);
  write('Completed', true);
  expect(text).toBe('├─ /b/ (+3ms)\n  ├─ 1 more as they were\nCompleted\n');
});
