import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe.each([
  ['CONTENT_DIR', 'contentDir', 'content'],
  ['OUT_DIR', 'outDir', 'dist'],
] as const)('%s', (name, folder, standard) => {
  const read = async (value: string) => {
    vi.stubEnv(name, value);
    vi.resetModules();
    return (await import('./environment.ts'))[folder];
  };

  test(`is ${standard} here, until it is set`, async () => expect(await read('')).toBe(resolve(standard)));
  test('may lead elsewhere', async () => expect(await read('/srv/posts')).toBe('/srv/posts'));
  test('is reckoned from the folder in which the command runs', async () => expect(await read('../posts')).toBe(resolve('../posts')));
});
