import { textComponents } from '../../schema/text-components.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { ownNames } from '../code.ts';
import { examplePost } from '../example.ts';
import { elementsIn } from '../jsx.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';
import { isHiddenName } from '../safe-code.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const svg = { 'retrospectives/example/metric.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const imported = "import Metric from './metric.svg'\n\n";

/** A component is one of the site's, or one that the post itself imports: of any other, nobody knows what it shows. */
export const rule = defineRule({
  name: 'component',
  examples: {
    good: [
      { ...examplePost({ text: `${imported}<Metric role="img" />\n\n<Timeline />` }), ...svg },
      examplePost({ text: 'export const steps = ["a"]\n\n{steps.map((step) => <li>{step}</li>)}' }),
    ],
    bad: [
      {
        files: examplePost({ text: 'a <Callot>b</Callot>\n\n<Lessen id="x" />' }),
        finds: [
          { at: at('7:3'), says: 'unknown component <Callot>; components: Lesson, Timeline, Action; to show it as text, write "\\<Callot"' },
          { at: at('9:1'), says: 'unknown component <Lessen>; did you mean <Lesson>?' },
        ],
      },
      {
        files: { ...examplePost({ text: `${imported}<Metrc />\n\n<Metric.legend />\n\n<charts.Bar />` }), ...svg },
        finds: [
          { at: at('9:1'), says: 'unknown component <Metrc>; did you mean <Metric>?' },
          { at: at('13:1'), says: 'unknown component <charts.Bar>' },
        ],
      },
      {
        files: examplePost({ text: 'export const steps = ["a"]\n\n{steps.map((step) => <Stp name={step} />)}' }),
        finds: [{ at: at('9:22'), says: 'unknown component <Stp>' }],
      },
    ],
  },
  check({ text }) {
    const own = ownNames(text.tree);
    const components = [...Object.keys(textComponents), ...[...own].filter((name) => /^[A-Z]/.test(name))];
    return elementsIn(text.tree).flatMap(({ name, position }): Finding[] => {
      const isComponent = /^[^a-z]|\./.test(name);
      const [root = '', ...members] = name.split('.');
      const isKnown = components.includes(name) || (own.has(root) && !members.some(isHiddenName));
      if (!isComponent || isKnown) return [];
      const near = nearest(root, components);
      const hint = near === undefined ? '' : `; did you mean <${near}>?`;
      const message = `unknown component <${name}>${hint}; components: ${components.join(', ')}; to show it as text, write "\\<${name}"`;
      return [{ ...text.placeOf(position), message }];
    });
  },
});
