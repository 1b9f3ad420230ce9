import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { attributesOf, isElement, isJsx, type JsxElement } from '../../markdown/parse/elements.ts';
import { examplePost } from '../example.ts';
import { pictureMarkdown } from '../picture-markdown.ts';
import type { Finding, Fix } from '../problem.ts';
import { jsxIn } from '../../markdown/parse/nodes.ts';
import { defineRule } from '../rule.ts';
import { isOutside } from '../site-address.ts';

const metric = { 'retrospectives/example/metric.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;

/** A picture is written in Markdown: then the build finds it beside the post, and the page knows its size before it loads. */
export const rule = defineRule({
  name: 'raw-img',
  examples: {
    good: [
      { ...examplePost({ text: '![A line](./metric.svg)\n\n`<img src="./metric.svg" />`\n\n<figure>\n  ![A line](./metric.svg)\n</figure>' }), ...metric },
    ],
    bad: [
      {
        files: {
          ...examplePost({
            text: 'Text <img src="./metric.svg" alt="A line" />\n\n<picture>\n  <source srcSet="./a.avif" />\n  <img src="./metric.svg" />\n</picture>',
          }),
          ...metric,
        },
        finds: [
          { at: at('7:6'), says: '<img> is not built with the site: write ![A line](./metric.svg)' },
          { at: at('9:1'), says: '<picture> is not built with the site: write ![what it shows](./metric.svg)' },
        ],
      },
      {
        files: {
          ...examplePost({
            text: '<img src={"./metric.svg"} alt="A [line]" />\n\n| a |\n| - |\n| <a href="/lessons/"><img alt="A line" src="./a b.svg" /></a> |',
          }),
          ...metric,
        },
        finds: [
          { at: at('7:1'), says: 'write ![A \\[line\\]](./metric.svg)' },
          { at: at('11:23'), says: 'write ![A line](<./a b.svg>)' },
        ],
      },
      {
        files: examplePost({ text: '<img src="./a.svg" alt="A line" width="20" /> and <img src="./a.svg" alt="A line" className="wide" />' }),
        finds: [
          { at: at('7:1'), says: 'write ![A line](./a.svg)' },
          { at: at('7:51'), says: 'write ![A line](./a.svg)' },
        ],
      },
      {
        files: examplePost({ text: '<figure><img src="./a.svg" alt="A line" /></figure>' }),
        finds: [{ at: at('7:9'), says: 'write ![A line](./a.svg)' }],
        fixed: String(Object.values(examplePost({ text: '<figure>![A line](./a.svg)</figure>' }))[0]),
      },
    ],
  },
  check({ text }) {
    const found: Finding[] = [];
    if (!jsxIn(text.tree).some(({ name }) => pictureElements.has(name ?? ''))) return found;
    visit(text.tree, (node) => {
      if (!isJsx(node)) return;
      // What a film or a sound is made of is no picture.
      if (node.name === 'video' || node.name === 'audio') return SKIP;
      if (!pictureElements.has(node.name ?? '')) return;
      const { src, alt } = attributesOf(imageIn(node));
      // One on another host is refused for that.
      if (src !== undefined && isOutside(src)) return SKIP;
      const markdown = pictureMarkdown(alt ?? 'what it shows', src ?? './x.png');
      const { start, end } = node.position!;
      const isPlain = src !== undefined && alt && node.attributes.every((one) => one.type === 'mdxJsxAttribute' && kept.has(one.name));
      const fix: Fix | undefined = isPlain ? { start: text.offset + start.offset!, end: text.offset + end.offset!, text: markdown } : undefined;
      found.push({ ...text.placeOf(start), message: `<${node.name}> is not built with the site: write ${markdown}`, ...(fix && { fix }) });
      return SKIP;
    });
    return found;
  },
});

const pictureElements = new Set<string>(['img', 'picture', 'source']);

/** What is not lost in Markdown: the build gives each picture its size. */
const kept = new Set(['src', 'alt', 'width', 'height']);

/** The picture that an element shows where a browser knows no better. */
function imageIn(element: JsxElement): JsxElement {
  let image = element;
  visit(element as Nodes, (node) => {
    if (isElement(node, 'img')) image = node;
  });
  return image;
}
