import { expect, test } from 'vitest';
import { secretsIn } from './secretlint.ts';

test('secretlint finds the value of a secret, and keeps no notes of the time that it took', async () => {
  // In two parts, so that nobody takes it for a key that is in use.
  const key = `ghp_${'aB3dE6gH9jK2mN5pQ8rS'.repeat(2).slice(0, 36)}`;
  const text = `token: ${key}\n`;
  const [found, ...others] = await secretsIn({ file: 'post.mdx', text } as Parameters<typeof secretsIn>[0]);
  expect(text.slice(found?.start, found?.end)).toBe(key);
  expect(others).toEqual([]);
  expect(performance.getEntriesByType('mark').filter(({ name }) => name.includes('secretlint'))).toEqual([]);
});
