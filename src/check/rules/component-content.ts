import { blocksOf, captionedPicture, codeBlocks, pauseParts, videoLink } from '../../markdown/parse/component-parts.ts';
import type { JsxElement } from '../../markdown/parse/elements.ts';
import { jsxIn } from '../../markdown/parse/nodes.ts';
import { declarationOf, isTextComponent, type Holds } from '../../schema/text-components.ts';
import { examplePost } from '../example.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const picture = { 'retrospectives/example/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const withPicture = (text: string) => ({ ...examplePost({ text }), ...picture });
const bad = (text: string, ...says: string[]) => ({ files: withPicture(text), finds: says.map((one) => ({ at: at('7:1'), says: one })) });
const image = '![A line rises](./a.svg)';
const block = '```js\na\n```';

/** A component holds what it can show: anything else would be left out or shown where nobody expects it. */
export const rule = defineRule({
  name: 'component-content',
  examples: {
    good: [
      withPicture(
        `<Figure>\n${image}\n\nThe caption.\n\nMore.\n</Figure>\n\n<Figure>\n${image}\nThe caption.\n</Figure>\n\n<Figure>${image} The caption.</Figure>`,
      ),
      withPicture(`import A from './a.svg'\n\n<Figure>\n  <A role="img" aria-label="A line" />\n\n  The caption.\n</Figure>`),
      withPicture(`<Video>\n[${image}](https://example.com/v)\n</Video>\n\n<Video>\n\n[${image}](https://example.com/w)\n\nThe caption.\n\n</Video>`),
      examplePost({ text: `<Terminal title="db1">\n${block}\n</Terminal>\n\n<Diff>\n\n${block}\n\n${block}\n\n</Diff>` }),
      examplePost({ text: '<Pause>\nWhat they saw.\n\n---\n\nWhat came next.\n\n---\n\nMore.\n</Pause>' }),
      examplePost({ text: '<Callout title="T">Words.</Callout>\n\n<ChatQuote role="개발자">\n- one\n</ChatQuote>\n\n<MetricSketch title="T" line="flat" />' }),
    ],
    bad: [
      bad(
        '<MetricSketch title="T" line="flat">Words.</MetricSketch>',
        '<MetricSketch> holds nothing, so what stands in it would not be shown: write <MetricSketch … />',
      ),
      bad('<Callout></Callout>', '<Callout> is empty: write its words between <Callout> and </Callout>'),
      bad('<ChatQuote role="개발자">\n\n</ChatQuote>', '<ChatQuote> is empty'),
      bad('<Figure>\nThe caption.\n</Figure>', '<Figure> begins with its picture: ![what it shows](./picture.png), then an empty line and the caption'),
      bad(`<Figure>\n${image}\n</Figure>`, '<Figure> has no caption: write it below the picture, after an empty line'),
      bad(`<Video>\n${image}\n</Video>`, '<Video> holds a picture in a link: [![what it shows](./picture.png)](https://…)'),
      bad('<Video>\n[Words](https://example.com/v)\n</Video>', '<Video> holds a picture in a link'),
      bad('<Terminal>\n$ ls\n</Terminal>', '<Terminal> holds a code block: put ``` on a line of its own before and after what was typed'),
      bad('<Terminal />', '<Terminal> holds a code block'),
      bad(`<Diff>\n${block}\n</Diff>`, '<Diff> holds two code blocks, before and after the change: this has 1'),
      bad(`<Diff>\n${block}\n\nWords.\n</Diff>`, '<Diff> holds two code blocks, before and after the change, and nothing else'),
      bad(
        '<Pause>\nWhat they saw.\n</Pause>',
        '<Pause> has no line ---: above it stands what could be seen then, below it what came next, with empty lines around it',
      ),
      bad(
        '<Pause>\nWhat they saw.\n---\nWhat came next.\n</Pause>',
        'has no line ---: right below words it makes a heading of them, so put an empty line above it',
      ),
    ],
  },
  check({ text }) {
    return jsxIn(text.tree).flatMap((element): Finding[] => {
      const { name, position } = element;
      if (name === null || !isTextComponent(name)) return [];
      const why = faultOf(element, declarationOf(name).holds);
      return why === undefined ? [] : [{ ...text.placeOf(position?.start ?? { line: 1, column: 1 }), message: `<${name}> ${why}` }];
    });
  },
});

/** What is wrong with what a component holds. */
function faultOf(element: JsxElement, holds: Holds): string | undefined {
  const { name } = element;
  const isEmpty = blocksOf(element).length === 0;
  switch (holds) {
    case 'nothing':
      return isEmpty ? undefined : `holds nothing, so what stands in it would not be shown: write <${name}${element.attributes.length > 0 ? ' …' : ''} />`;
    case 'words':
      return isEmpty ? `is empty: write its words between <${name}> and </${name}>` : undefined;
    case 'a picture and its caption':
      return figureFault(element);
    case 'a picture in a link':
      return videoLink(element) ? undefined : 'holds a picture in a link: [![what it shows](./picture.png)](https://…)';
    case 'code':
      return codeBlocks(element) && !isEmpty ? undefined : 'holds a code block: put ``` on a line of its own before and after what was typed';
    case 'code twice':
      return diffFault(element);
    case 'two parts':
      return pauseParts(element) ? undefined : pauseFault(element);
    default:
      return undefined;
  }
}

function figureFault(element: JsxElement): string | undefined {
  const { picture: shown, caption } = captionedPicture(element);
  if (shown.length === 0) return 'begins with its picture: ![what it shows](./picture.png), then an empty line and the caption';
  return caption.length > 0 ? undefined : 'has no caption: write it below the picture, after an empty line';
}

function diffFault(element: JsxElement): string | undefined {
  const blocks = codeBlocks(element);
  const expected = 'holds two code blocks, before and after the change';
  if (!blocks) return `${expected}, and nothing else`;
  return blocks.length === 2 ? undefined : `${expected}: this has ${blocks.length}`;
}

function pauseFault(element: JsxElement): string {
  const isUnderlined = blocksOf(element).some(({ type, position }) => type === 'heading' && position?.start.line !== position?.end.line);
  if (isUnderlined) return 'has no line ---: right below words it makes a heading of them, so put an empty line above it';
  return 'has no line ---: above it stands what could be seen then, below it what came next, with empty lines around it';
}
