import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { isJsx } from '../../markdown/parse/elements.ts';
import { jsxIn } from '../../markdown/parse/nodes.ts';
import { isTextComponent } from '../../schema/text-components.ts';
import { examplePost } from '../example.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;

/** A component is a block: in the middle of a sentence it would tear the paragraph apart. */
export const rule = defineRule({
  name: 'component-place',
  examples: {
    good: [examplePost({ text: '<Callout>Words.</Callout>\n\n- <Callout>Words.</Callout>\n\n> <Callout>a</Callout> <Callout>b</Callout>' })],
    bad: [
      {
        files: examplePost({ text: 'Words <Callout>more</Callout> words.\n\n**<Callout>a</Callout>**\n\n| a |\n| - |\n| <Callout>a</Callout> |' }),
        finds: [
          { at: at('7:7'), says: /^<Callout> stands in the middle of a text: give it a line of its own, with empty lines around it$/ },
          { at: at('9:3'), says: '<Callout> stands in the middle' },
          { at: at('13:3'), says: '<Callout> stands in the middle' },
        ],
      },
    ],
  },
  check({ text }) {
    const found: Finding[] = [];
    // Most texts have none.
    if (!jsxIn(text.tree).some(isInText)) return found;
    visit(text.tree as Parent, (node: Node, _index, parent?: Parent) => {
      if (!isInText(node)) return;
      if (parent?.type === 'paragraph' && parent.children.every((child) => isJsx(child) || isBlank(child))) return;
      const place = text.placeOf(node.position?.start ?? { line: 1, column: 1 });
      found.push({ ...place, message: `<${node.name}> stands in the middle of a text: give it a line of its own, with empty lines around it` });
    });
    return found;
  },
});

/** Whether a node is a component that the parser found among words, or alone in a paragraph. */
const isInText = (node: Node): node is MdxJsxTextElement & { name: string } =>
  node.type === 'mdxJsxTextElement' && isJsx(node) && node.name !== null && isTextComponent(node.name);

const isBlank = (node: Node & { value?: unknown }): boolean => node.type === 'text' && String(node.value).trim() === '';
