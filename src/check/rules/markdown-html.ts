import { htmlTagNames } from 'html-tag-names';
import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readTags } from '../../markdown/parse/body.ts';
import { ignoreComment } from '../../markdown/parse/ignore-comment.ts';
import { isTextComponent } from '../../schema/text-components.ts';
import { examplePost } from '../example.ts';
import { insteadOf } from '../instead-of-html.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const text = (text: string) => examplePost({ text, name: 'retrospectives/example/ko.md' });
const at = (place: string) => `retrospectives/example/ko.md:${place}`;

/** In plain Markdown `<` is a letter: what looks like HTML would be shown to readers as it stands. */
export const rule = defineRule({
  name: 'markdown-html',
  examples: {
    good: [
      text('It took <5ms, size {x}, `<br>` and \\<br> for <none>, <host> and <command> and a <b, 1<a. <https://example.com>\n\n```html\n<br>\n```\n\n    <b>'),
      text(
        'SELECT * FROM <table> cp <source> <target> Promise<Data>와 List<Object> Map<b>[]<i> <title>, <label>: <address>\n\n- `</table>` -c <code> </p> <input file>',
      ),
      examplePost({ text: '<details>\n  A <b>word</b>.\n</details>' }),
      text('A word. <!-- blameless-ignore: the words of the court -->\n\n<!-- blameless-ignore: as above -->\n\nA word.'),
    ],
    bad: [
      {
        files: text('One<br>two <b>bold</b> </br>\n\n<details open>\n<summary>A</summary>\n\n`<i>`\n</details>\n\n| a |\n| - |\n| <IMG src="./a.png" /> |'),
        finds: [
          { at: at('7:4'), says: '<br> is shown as it stands: end the line with a backslash, or name the file ko.mdx' },
          { at: at('7:12'), says: '<b> is shown as it stands: write **…**, or' },
          {
            at: at('9:1'),
            says: '<details> is shown as it stands: write Markdown, or name the file ko.mdx, where HTML is read; to show it, write \\<details>',
          },
          { at: at('10:1'), says: '<summary>' },
          { at: at('17:3'), says: '<img> is shown as it stands: write ![what it shows](./x.png)' },
        ],
      },
      {
        files: text('A <!-- note -->\n\n<!-- another\n\nnote -->\n\n<Lesson id="a" />\n\n- </Timeline>'),
        finds: [
          { at: at('7:3'), says: '<!-- --> is shown as it stands: leave it out, or name the file ko.mdx, where {/* … */} is not shown' },
          { at: at('9:1'), says: '<!-- --> is shown as it stands' },
          { at: at('13:1'), says: '<Lesson> is shown as it stands: name the file ko.mdx, for components need MDX' },
          { at: at('15:3'), says: '<Timeline>' },
        ],
      },
    ],
  },
  check({ format, lang, text }) {
    if (format !== 'md') return [];
    const tree = readTags(text.source);
    const isMeant = meantTags(tree, text.source);
    const named = new Set<string>();
    const found: Finding[] = [];
    visit(tree, (node) => {
      if (!node.position || (node.type !== 'html' && node.type !== 'text')) return;
      const { start, end } = node.position;
      const written = text.source.slice(start.offset, end.offset);
      // A comment with an empty line in it is read as text.
      const comment = ignoreComment.test(written) ? null : /(?<!\\)<!--/.exec(written);
      const { slash, name } = node.type === 'html' ? tagOf(written) : noTag;
      // The end of an element goes with its beginning.
      if (!comment && (!isRead(name) || (slash && named.has(name.toLowerCase())) || !isMeant(node))) return;
      named.add(name.toLowerCase());
      const tag = comment ? '!--' : isTextComponent(name) ? name : name.toLowerCase();
      const lines = written.slice(0, comment?.index ?? 0).split('\n');
      const place = { line: start.line + lines.length - 1, column: lines.length > 1 ? lines.at(-1)!.length + 1 : start.column + lines[0]!.length };
      found.push({ ...text.placeOf(place), message: `<${comment ? '!-- -->' : `${tag}>`} is shown as it stands: ${insteadOf(tag, `${lang}.mdx`)}` });
    });
    return found;
  },
});

/** Names that HTML had once and that stand for something else where people write them in angle brackets. */
const placeholders = new Set(['command', 'content', 'dir', 'element', 'image', 'key', 'listing', 'shadow']);
const elements = new Set(htmlTagNames.filter((name) => !placeholders.has(name)));

/** Whether MDX would read a tag of this name as more than text. */
const isRead = (name: string): boolean => isTextComponent(name) || elements.has(name.toLowerCase());

const noTag = { slash: '', name: '' };
const tagOf = (written: string) => {
  const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(written) ?? [];
  return { slash, name };
};

/** Whether a tag is more than a placeholder or a type (`<table>`, `List<Object>`): it holds nothing by its name, has attributes, or ends further on. */
function meantTags(tree: Root, source: string): (node: Node) => boolean {
  const ends = new Map<string, number>();
  visit(tree, 'html', ({ value, position }) => {
    const { slash, name } = tagOf(value);
    if (slash) ends.set(name.toLowerCase(), position?.start.offset ?? 0);
  });
  return ({ position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const written = source.slice(start, end);
    const { slash, name } = tagOf(written);
    if (/^(?:br|hr|img)$/i.test(name) || /\s[\w:-]+\s*=|\/>$/.test(written)) return true;
    if (/[\w\]]/.test(source[start - 1] ?? '')) return false;
    return isTextComponent(name) || (slash === '' && (ends.get(name.toLowerCase()) ?? 0) > start);
  };
}
