import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

const outDirOf = async (OUT_DIR: string, CONTENT_DIR = '') => {
  vi.resetModules();
  vi.stubEnv('OUT_DIR', OUT_DIR);
  vi.stubEnv('CONTENT_DIR', CONTENT_DIR);
  return (await import('./environment.ts')).outDir;
};
afterEach(() => vi.unstubAllEnvs());

describe('the output folder', () => {
  test.each([
    ['', 'dist'],
    ['dist/site', 'dist/site'],
    ['/tmp/site', '/tmp/site'],
  ])('%j is %s', async (given, folder) => expect(await outDirOf(given)).toBe(resolve(folder)));

  test.each(['/', '.', '..', 'content', 'content/retrospectives', 'src', 'public/x', '.git'])('%s is refused, for it would be emptied', async (given) => {
    await expect(outDirOf(given)).rejects.toThrow('would be emptied');
  });

  test('is not where the posts of another folder are', async () =>
    await expect(outDirOf('/tmp/blog/dist', '/tmp/blog/dist/content')).rejects.toThrow('/tmp/blog/dist'));
});
