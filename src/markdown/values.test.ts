import { describe, expect, test } from 'vitest';
import { readExample } from './read-example.ts';
import { renderText } from './render-text.ts';

const files = { 'data.json': '{"count": 3, "name": "cart", "list": [1, "two"], "deep": {"of": "shop"}}', 'broken.json': '{' };

/** The text of a post as it is rendered without being run, or undefined where it has to be. */
async function rendered(text: string): Promise<string | undefined> {
  const post = `---\ntitle: A\nexcerpt: B\ndate: 2026-11-22\ntags: [metrics]\n---\n\n${text}\n`;
  const beside = Object.fromEntries(Object.entries(files).map(([name, content]) => [`retrospectives/a/${name}`, content]));
  const { posts } = readExample({ 'retrospectives/a/en.mdx': post, ...beside });
  return (await renderText(posts[0]!))?.html.trim();
}

const imported = "import data from './data.json';\n\n";

describe('a value is shown as it is', () => {
  test.each([
    ['data', '{data.count}', '3'],
    ['a member by its name in quotes', "{data['deep'].of}", 'shop'],
    ['an item of a list', '{data.list[1]} {data.list.length}', 'two 2'],
    ['arithmetic', '{data.count * 2 + 1} {2 ** 3 % 5} {-data.count}', '7 3 -3'],
    ['a template', '{`${data.count} of ${data.name}`}', '3 of cart'],
    ['a choice', "{data.count > 2 ? 'many' : 'few'} {data.none ?? 'none'} {data.count && data.name}", 'many none cart'],
    ['text with letters of HTML', "{'<b> & ' + data.name}", '&#x3C;b> &#x26; cart'],
    ['nothing', 'a{data.none}{null}{true}{0 / 0}b', 'ab'],
    ['nought', '{data.count - 3}', '0'],
  ])('%s', async (_, text, shown) => expect(await rendered(`${imported}A ${text} B`)).toBe(`<p>A ${shown} B</p>`));

  test('that the text exports, and one of another', async () => {
    expect(await rendered("export const limit = 3, unit = 'ms';\n\nexport const total = limit * 2;\n\nA {total} {unit}")).toBe('<p>A 6 ms</p>');
  });

  test('in an attribute', async () => {
    expect(await rendered(`${imported}<abbr title={\`\${data.count} ms\`}>limit</abbr>`)).toContain('<abbr title="3 ms">');
  });
});

describe('a text has to be run', () => {
  test.each([
    ['to show a list', '{data.list}'],
    ['to show an object', '{data.deep}'],
    ['for what a value has of its kind', '{data.name.toString}'],
    ['for a member of nothing', '{data.none.more}'],
    ['for a name that nothing stands for', '{nobody}'],
    ['to call', '{data.name.trim()}'],
    ['for arithmetic with lists', '{data.list + 1}'],
    ['for an attribute that JSON has no word for', '<abbr title={1 / 0}>a</abbr>'],
  ])('%s', async (_, text) => expect(await rendered(`${imported}A ${text}`)).toBeUndefined());

  test.each([
    "import data from './broken.json';",
    "import data from './nowhere.json';",
    "import { count } from './data.json';",
    "import * as data from './data.json';",
    "import metric from './metric.svg';",
    "export { default } from './data.json';",
    'export let data = 1;',
    'export const components = 1;',
    'export const [data] = [1];',
    'export const Kept = ({ children }) => <div>{children}</div>;',
  ])('with %s', async (statement) => expect(await rendered(`${statement}\n\nA`)).toBeUndefined());
});
