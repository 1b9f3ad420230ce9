import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Renders Markdown as a site does that is served under a path. */
async function html(markdown: string, base = '/'): Promise<string> {
  vi.stubEnv('BASE_PATH', base);
  vi.resetModules();
  const { processor } = await import('./processor.ts');
  return (await (await processor.createRenderer({ syntaxHighlight: false })).render(markdown)).code;
}

describe('emphasis beside Hangul', () => {
  test.each([
    ['**장애(outage)**는', '<p><strong>장애(outage)</strong>는</p>'],
    ['**“당연하다”**고', '<p><strong>“당연하다”</strong>고</p>'],
    ['*‘왜’*라는', '<p><em>‘왜’</em>라는</p>'],
    ['**장애**는', '<p><strong>장애</strong>는</p>'],
    ['2 ** 3 ** 4', '<p>2 ** 3 ** 4</p>'],
  ])('%s', async (markdown, expected) => expect(await html(markdown)).toBe(expected));
});

test('quotation marks and dots stay as they were typed', async () => {
  expect(await html('"a" -- \'b\'...')).toBe('<p>"a" -- \'b\'...</p>');
});

describe('a table', () => {
  const table = '| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |\n';

  test('is aligned by classes', async () => {
    const code = await html(table);
    for (const cell of ['<th class="align-left">a</th>', '<td class="align-right">2</td>', '<td class="align-center">3</td>', '<td>4</td>'])
      expect(code).toContain(cell);
    expect(code).not.toMatch(/ (style|align)=/);
  });

  test('stands in a box that scrolls by itself and can be reached by keyboard', async () => {
    expect(await html(table)).toMatch(/^<div class="table-box" tabindex="0" data-box=""><table>[\s\S]*<\/table><\/div>$/);
  });

  test('each has its own', async () => expect((await html(`${table}\n${table}`)).match(/table-box/g)).toHaveLength(2));
});

describe('a link on this site', () => {
  test.each([
    ['[a](/causes/)', 'href="/retro/causes/"'],
    ['[a](/)', 'href="/retro/"'],
    ['[a](/causes/?q=1#b)', 'href="/retro/causes/?q=1#b"'],
    ['![a](/favicon.svg)', 'src="/retro/favicon.svg"'],
  ])('%s gets the path under which the site is served', async (markdown, expected) => {
    expect(await html(markdown, '/retro/')).toContain(expected);
    expect(await html(markdown)).toContain(expected.replace('/retro', ''));
  });

  test.each([
    ['[a](https://example.com/b)', 'href="https://example.com/b"'],
    ['[a](//example.com/b)', 'href="//example.com/b"'],
    ['[a](#b)', 'href="#b"'],
    ['[a](../b/)', 'href="../b/"'],
    ['[a](mailto:a@example.com)', 'href="mailto:a@example.com"'],
  ])('%s leads elsewhere and stays', async (markdown, expected) => expect(await html(markdown, '/retro/')).toContain(expected));
});
