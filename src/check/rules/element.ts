import { nearest } from '../../vocabulary/nearest.ts';
import { allowedElements, refusedElements } from '../elements.ts';
import { examplePost } from '../example.ts';
import { elementsIn } from '../jsx.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;

/** The HTML of a text says something about its words. What runs, loads or asks for something would make the page do what its reader does not expect. */
export const rule = defineRule({
  name: 'element',
  examples: {
    good: [examplePost({ text: '<figure>\n  <figcaption>Words <kbd>K</kbd>.</figcaption>\n</figure>\n\n`<script>`' })],
    bad: [
      {
        files: examplePost({ text: 'a <script>b</script>\n\n> <iframe src="https://example.com" />\n\n<style>b</style>' }),
        finds: [
          { at: at('7:3'), says: '<script> is refused: it runs code in the reader’s browser, and the page allows only its own' },
          { at: at('9:3'), says: '<iframe> is refused: it loads another page into this one' },
          { at: at('11:1'), says: '<style> is refused: the page allows no styles but its own' },
        ],
      },
      {
        files: examplePost({ text: '<foo>a</foo> <figur>b</figur>\n\n{["a"].map((a) => <object>{a}</object>)}' }),
        finds: [
          { at: at('7:1'), says: 'unknown element <foo>; to show it as text, write "\\<foo"' },
          { at: at('7:14'), says: 'unknown element <figur>; did you mean <figure>?' },
          { at: at('9:19'), says: '<object> is refused' },
        ],
      },
    ],
  },
  check({ text, allow }) {
    const allowed = allowedElements(allow);
    return elementsIn(text.tree).flatMap(({ name, position }): Finding[] => {
      if (!/^[a-z][^.]*$/.test(name) || allowed.has(name)) return [];
      const reason = refusedElements.get(name);
      const near = nearest(name, [...allowed]);
      const hint = near === undefined ? '' : `; did you mean <${near}>?`;
      const what = reason === undefined ? `unknown element <${name}>${hint}` : `<${name}> is refused: ${reason}`;
      return [{ ...text.placeOf(position), message: `${what}; to show it as text, write "\\<${name}"` }];
    });
  },
});
