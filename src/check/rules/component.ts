import { textComponents } from '../../schema/text-components.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { ownNames } from '../code.ts';
import { importsIn } from '../imports.ts';
import { examplePost } from '../example.ts';
import { elementsIn } from '../jsx.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const svg = { 'retrospectives/example/metric.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const imported = "import Metric from './metric.svg'\n\n";

/** A component is one of the site's, or a drawing that the post imports: of any other, nobody knows what it shows. */
export const rule = defineRule({
  name: 'component',
  examples: {
    good: [{ ...examplePost({ text: `${imported}<Metric role="img" />\n\n<Callout>\n\nWords.\n\n</Callout>` }), ...svg }],
    bad: [
      {
        files: examplePost({ text: 'a <Callot>b</Callot>\n\n<Lessen id="x" />' }),
        finds: [
          { at: at('7:3'), says: 'unknown component <Callot>; did you mean <Callout>?' },
          {
            at: at('9:1'),
            says: `unknown component <Lessen>; did you mean <Lesson>?; components: ${Object.keys(textComponents).join(', ')}; to show it as text, write "\\<Lessen"`,
          },
        ],
      },
      {
        files: { ...examplePost({ text: `${imported}<Metrc />\n\n<Metric.legend />\n\n<charts.Bar />` }), ...svg },
        finds: [
          { at: at('9:1'), says: 'unknown component <Metrc>; did you mean <Metric>?' },
          { at: at('11:1'), says: 'unknown component <Metric.legend>' },
          { at: at('13:1'), says: 'unknown component <charts.Bar>' },
        ],
      },
      {
        files: {
          ...examplePost({ text: "import Data from './data.json'\nexport const Frame = 'iframe'\n\n<Frame />\n\n<Data />" }),
          'retrospectives/example/data.json': '"iframe"',
        },
        finds: [
          { at: at('10:1'), says: '<Frame> is no component: it has to be one of the site’s or an imported .svg; components: Timeline, Lesson, Action' },
          { at: at('12:1'), says: '<Data> is no component' },
        ],
      },
    ],
  },
  check(post) {
    const { text, allow } = post;
    const own = ownNames(text.tree);
    // What may not be imported is a problem already.
    const imported = importsIn(text.tree).flatMap(({ from, names }) => (post.files.has(from) && !from.endsWith('.svg') ? [] : names));
    const components = [...Object.keys(textComponents), ...(allow.anyExpression ? own : imported)].filter((name) => /^[A-Z]/.test(name));
    return elementsIn(text.tree).flatMap(({ name, position }): Finding[] => {
      if (!/^[^a-z]|\./.test(name) || components.includes(name)) return [];
      const [root = ''] = name.split('.');
      const near = name === root ? nearest(root, components) : undefined;
      const hint = near === undefined ? '' : `; did you mean <${near}>?`;
      const what = own.has(name) ? `<${name}> is no component: it has to be one of the site’s or an imported .svg` : `unknown component <${name}>`;
      return [{ ...text.placeOf(position), message: `${what}${hint}; components: ${components.join(', ')}; to show it as text, write "\\<${name}"` }];
    });
  },
});
