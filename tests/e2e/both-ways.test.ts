import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workDirOf } from '../../src/environment.ts';
import { filesIn } from '../setup/dist/files.ts';
import { runBuild } from '../setup/run-build.ts';

const ways = ['kept', 'plain'];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoego-'));
  await cp('content', join(folder, 'content'), { recursive: true });
  await cp('tests/fixtures/content/retrospectives', join(folder, 'content/retrospectives'), { recursive: true });
});
afterAll(() => {
  const made = [folder, ...ways.map((way) => workDirOf(join(folder, 'content'), join(folder, way)))];
  return Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
});

test('a text is the same whether it is rendered when it is read or compiled by MDX', async () => {
  const environment = (way: string) => ({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, way), READER: way, SEARCH_INDEX: 'off' });
  const ended = await Promise.all(ways.map((way) => runBuild(environment(way))));
  for (const { code, output } of ended) expect(code, output).toBe(0);

  const pages = filesIn(join(folder, 'plain')).filter((file) => file.endsWith('.html'));
  expect(filesIn(join(folder, 'kept')).sort()).toEqual(filesIn(join(folder, 'plain')).sort());
  expect(pages.some((page) => page.includes('every-construct'))).toBe(true);
  for (const page of pages) {
    const [kept, plain] = await Promise.all(ways.map(async (way) => sorted(parse(await readFile(join(folder, way, page), 'utf8')))));
    expect(serialize(kept!), page).toBe(serialize(plain!));
  }
}, 120_000);

/** The order of attributes means nothing. */
function sorted<Node extends DefaultTreeAdapterTypes.Node>(node: Node): Node {
  if ('attrs' in node) node.attrs.sort((a, b) => (a.name < b.name ? -1 : 1));
  if ('childNodes' in node) node.childNodes.forEach(sorted);
  return node;
}
