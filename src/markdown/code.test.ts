import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { processor } from './processor.ts';

const { render } = await processor.createRenderer({ syntaxHighlight: false });
const html = async (markdown: string) => (await render(markdown)).code;
const block = (language: string, ...lines: string[]) => ['```' + language, ...lines, '```'].join('\n');

/** The classes of each line of a code block. */
const lines = (code: string) => [...code.matchAll(/<span class="(line[^"]*)">/g)].map(([, classes]) => classes);
const wordsOf = (code: string) => code.replace(/<[^>]*>/g, '').trim();

describe('code has its colours by name, so that light and dark need no second copy', () => {
  test('in a known language', async () => {
    const code = await html(block('js', 'const a = "b"; // why'));
    expect(code).toContain('<span class="code-token-keyword">const</span>');
    expect(code).toMatch(/<span class="code-token-string-expression">\s*"b"<\/span>/);
    expect(code).toMatch(/<span class="code-token-comment">\/\/ why<\/span>/);
  });

  test('however long it takes', async () => {
    const code = block('ts', 'const a = "b";', 'export const total = a * 3;');
    const once = await html(code);
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 10_000));
    onTestFinished(() => clock.mockRestore());
    expect(await html(code)).toBe(once);
    expect(clock).toHaveBeenCalled();
  });

  test.each(['nosuchlanguage', ''])('in the language “%s” it is plain text', async (language) => {
    const code = await html(block(language, '장애 <b>', '', 'x'));
    expect(code).not.toContain('code-token');
    expect(code).toContain('장애 &#x3C;b>');
    expect(lines(code)).toHaveLength(3);
  });

  test.each(['js', 'ts', 'yaml', 'json', 'bash', 'sql', 'python', 'go', 'diff', 'html', 'css', 'md', 'ansi', 'nosuchlanguage'])(
    '%s has no inline style, which the page would not allow',
    async (language) => {
      const code = await html(block(language, '# *em* **strong** <a href="x" style>', '+const a = "1"; // b [!code ++]', '\u001b[31mred\u001b[0m', 'SELECT 1'));
      expect(code).toContain('<pre class="shiki');
      expect(code).not.toMatch(/<[^>]*\sstyle=/);
    },
  );
});

describe('an author can point at lines', () => {
  test('by their numbers', async () => {
    expect(lines(await html(block('yaml {2,4-5}', 'a: 1', 'b: 2', 'c: 3', 'd: 4', 'e: 5')))).toEqual([
      'line',
      'line highlighted',
      'line',
      'line highlighted',
      'line highlighted',
    ]);
  });

  test('by a note on the line, which is not shown', async () => {
    const code = await html(block('js', 'a();', 'b(); // [!code highlight]'));
    expect(lines(code)).toEqual(['line', 'line highlighted']);
    expect(wordsOf(code)).toBe('a();\nb();');
  });

  test('as added or removed', async () => {
    const code = await html(block('js', 'a(); // [!code --]', 'b(); // [!code ++]', 'c();'));
    expect(lines(code)).toEqual(['line diff remove', 'line diff add', 'line']);
    expect(wordsOf(code)).not.toContain('!code');
  });
});

describe('each block', () => {
  test('stands in one box that scrolls by itself and can offer to copy', async () => {
    const code = await html(`${block('js', 'a')}\n\n- item\n\n  ${block('js', 'b').replaceAll('\n', '\n  ')}\n`);
    expect(code.match(/<copy-code data-element="copy-code" data-box=""><pre [^>]*tabindex="0"/g)).toHaveLength(2);
    expect(code.match(/<copy-code/g)).toHaveLength(2);
  });

  test('code within a line needs none', async () => expect(await html('Run `ls`.')).toBe('<p>Run <code>ls</code>.</p>'));
});
