import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { pageScript } from './page-script.ts';

test('the script in every page is at most a kilobyte', () => expect(Buffer.byteLength(pageScript)).toBeLessThanOrEqual(1024));

test('it is a script that can stand in a page: one line, no closing tag', () => {
  expect(() => new Script(pageScript)).not.toThrow();
  expect(pageScript).not.toMatch(/\n|<\/script/i);
});
