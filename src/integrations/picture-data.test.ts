import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureData } from './picture-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-data-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string): string => join(folder, path);

async function takePicture(path: string): Promise<void> {
  mkdirSync(join(at(path), '..'), { recursive: true });
  const picture = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
  await picture.withExif({ IFD0: { Copyright: 'somebody' } }).toFile(at(path));
}

// From its bytes: sharp remembers files by their names.
const tells = async (path: string): Promise<boolean> => (await sharp(readFileSync(at(path))).metadata()).exif !== undefined;

async function finish(): Promise<void> {
  const hooks = pictureData().hooks as unknown as Record<string, (options: object) => Promise<void>>;
  await hooks['astro:config:done']!({ config: { build: { assets: '_astro' }, publicDir: pathToFileURL(`${at('public')}/`) } });
  await hooks['astro:build:done']!({ dir: pathToFileURL(`${at('site')}/`), logger: { info: () => undefined } });
}

test('pictures of posts and of public/ tell nothing of where they were taken, however deep they lie', async () => {
  await takePicture('public/deep/er/photo.jpg');
  await takePicture('elsewhere/linked.jpg');
  symlinkSync(at('elsewhere'), at('public/link'));
  cpSync(at('public'), at('site'), { recursive: true, dereference: true });
  await takePicture('site/_astro/post.webp');
  const published = ['site/deep/er/photo.jpg', 'site/link/linked.jpg', 'site/_astro/post.webp'];
  expect(await Promise.all(published.map(tells))).toEqual([true, true, true]);
  await finish();
  expect(await Promise.all(published.map(tells))).toEqual([false, false, false]);
});

test('what a team keeps in public/ stays as it is', async () => {
  await takePicture('public/photo.jpg');
  cpSync(at('public'), at('site'), { recursive: true });
  await finish();
  expect(await tells('public/photo.jpg')).toBe(true);
});

test('a site without pictures is left alone', async () => {
  mkdirSync(at('site'));
  await expect(finish()).resolves.toBeUndefined();
});
