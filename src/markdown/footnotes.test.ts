import { unified } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { rehypeHtml } from './html.ts';

async function html(file: string): Promise<string> {
  const shared = { syntaxHighlight: false, image: {} } as never;
  const renderer = await unified({ rehypePlugins: [rehypeHtml] }).createRenderer(shared);
  return (await renderer.render('글[^1]\n\n[^1]: 주', { fileURL: new URL(`file:///x/${file}`) } as never)).code;
}

describe('the words around footnotes', () => {
  test('are Korean in a Korean post', async () => {
    const korean = await html('ko.mdx');
    expect(korean).toContain('>각주</h2>');
    expect(korean).toContain('aria-label="본문으로 돌아가기"');
  });
  test('are English in an English post, in sight', async () => expect(await html('en.mdx')).toContain('<h2 id="footnote-label">Footnotes</h2>'));
});
