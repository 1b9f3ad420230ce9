import { examplePost } from '../example.ts';
import { defineRule } from '../rule.ts';
import { svgFaults } from '../svg-faults.ts';
import { usedPictures } from '../used-pictures.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const drawing = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><title>A &amp; B</title><!-- https://example.com -->${inner}</svg>`;
const beside = (name: string, inner: string) => ({ [`retrospectives/example/${name}`]: drawing(inner) });

/** A drawing shows and does nothing else: it stands in the page, so what runs or asks another host there would do so for each reader. */
export const rule = defineRule({
  name: 'svg',
  examples: {
    good: [
      {
        ...examplePost({ text: "import A from './a.svg'\n\n<A /> ![A line](./a.svg)" }),
        ...beside('a.svg', '<style>p { fill: url(#b) }</style><use href="#b" xlink:href="#b" fill="url(#b)" /><text>on https://example.com</text>'),
        ...beside('unused.svg', '<script>a()</script>'),
      },
    ],
    bad: [
      {
        files: {
          ...examplePost({ fields: 'cover: ./b.svg\ncoverAlt: A line.', text: "import A from './a.svg'\n\n![A line](./c.svg)" }),
          ...beside('a.svg', '<script>a()</script>'),
          ...beside('b.svg', '<g onload="a()" />'),
          ...beside('c.svg', '<image xlink:href="https://example.com/a.png" />'),
        },
        finds: [
          { at: at('5:8'), says: 'cover: "./b.svg" – "onload" of <g> runs code: a drawing runs none' },
          { at: at('9:15'), says: '"./a.svg" – <script> is refused: a drawing runs no code and holds no page' },
          { at: at('11:1'), says: '"./c.svg" – "xlink:href" of <image> leads to another host, and no picture asks one: "https://example.com/a.png"' },
        ],
      },
    ],
  },
  check(post) {
    return usedPictures(post)
      .filter(({ file }) => /\.svg$/i.test(file))
      .flatMap(({ file, say }) => svgFaults(post.files.get(file)!()).map(say));
  },
});
