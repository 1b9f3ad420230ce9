import { describe, expect, test } from 'vitest';
import { readExample } from './read-example.ts';
import { renderText } from './render-text.ts';
import type { KeptCode, RenderedText } from './kept/rendered-text.ts';

const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

async function rendered(text: string, knownCode?: KeptCode): Promise<RenderedText> {
  const frontmatter = '---\ntitle: A\nexcerpt: B\ndate: 2026-11-22\ntags: [metrics]\n---\n';
  const { posts } = readExample({ 'retrospectives/a/en.mdx': `${frontmatter}\n${text}\n` });
  return (await renderText(posts[0]!, knownCode))!;
}

/** The same blocks, each with a word put into it that only a block that was taken over has. */
const marked = (code: KeptCode): KeptCode => Object.fromEntries(Object.entries(code).map(([key, html]) => [key, html.replace('<pre', '<pre data-taken-over')]));

describe('a block of code', () => {
  const js = block('js', 'const a = "1";');

  test('is taken over where nothing in it changed, wherever it stands', async () => {
    const { code } = await rendered(js);
    expect(Object.keys(code)).toHaveLength(1);
    const later = await rendered(`Before.\n\n${js}\n\n${block('js', 'const b = 2;')}`, marked(code));
    expect(later.html.match(/<pre data-taken-over/g)).toHaveLength(1);
    expect(later.html.match(/<pre /g)).toHaveLength(2);
    expect(later.html).toContain('<span class="code-token-keyword">const</span>');
  });

  test.each([
    ['its text', block('js', 'const a = "2";')],
    ['its language', block('ts', 'const a = "1";')],
    ['what stands beside its language', block('js {1}', 'const a = "1";')],
  ])('is coloured anew after a change of %s', async (_, changed) => {
    const { code } = await rendered(js);
    expect((await rendered(changed, marked(code))).html).not.toContain('data-taken-over');
  });

  test('that is gone is forgotten', async () => {
    const { code } = await rendered(js);
    expect((await rendered('No code.', code)).code).toEqual({});
  });
});

test('a text with blocks that were taken over is the same', async () => {
  const text = [
    block('js', 'const a = `<b>`; // [!code ++]'),
    block('nosuchlanguage', '장애 <b> &'),
    '`inline`',
    block('', 'x'),
    block('js {1}', 'let c;'),
  ].join('\n\n');
  const once = await rendered(text);
  expect(await rendered(text, once.code)).toEqual(once);
});
