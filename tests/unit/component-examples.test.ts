import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/check/rule.ts';
import { jsxIn } from '../../src/markdown/parse/nodes.ts';
import { readExample } from '../../src/markdown/read-example.ts';
import { renderText } from '../../src/markdown/render-text.ts';
import { textComponents } from '../../src/schema/text-components.ts';
import { languages } from '../../src/site.config.ts';

const folder = 'src/components/examples';
const cases = Object.keys(textComponents).flatMap((name) => languages.map((lang) => ({ name, lang })));

/** An example as the text of a post, beside the other files of its folder. */
function asPost(name: string, lang: string): Example {
  const files = globSync('*.svg', { cwd: join(folder, name) }).map((file) => [`retrospectives/example/${file}`, readFileSync(join(folder, name, file))]);
  const source = readFileSync(join(folder, name, `${lang}.mdx`), 'utf8');
  const fields = 'title: T\nexcerpt: E\ndate: 2026-11-22\n';
  return {
    ...Object.fromEntries(files),
    [`retrospectives/example/${lang}.mdx`]: source.startsWith('---\n') ? `---\n${fields}${source.slice(4)}` : `---\n${fields}---\n\n${source}`,
  };
}

describe.each(cases)('the example of <$name> in $lang', ({ name, lang }) => {
  const { posts, problems } = readExample(asPost(name, lang));

  test('is one that the checker accepts', () => expect(problems).toEqual([]));

  test('shows the component', () => expect(jsxIn(posts[0]!.text.tree).map((element) => element.name)).toContain(name));

  test('is rendered when it is read, as most posts are', async () => {
    const rendered = await renderText(readExample(asPost(name, lang)).posts[0]!);
    expect(rendered?.components.map((component) => component.name)).toContain(name);
  });
});

test('there is no example of anything else', () => {
  const found = globSync('*/*.mdx', { cwd: folder }).sort();
  expect(found).toEqual(cases.map(({ name, lang }) => `${name}/${lang}.mdx`).sort());
});
