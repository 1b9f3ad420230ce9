import type { JSXAttribute, JSXElement, JSXIdentifier, JSXMemberExpression, JSXNamespacedName, JSXSpreadAttribute } from 'estree-jsx';
import { visit as visitCode } from 'estree-util-visit';
import type { Root } from 'mdast';
import type { JsxElement } from '../markdown/parse/elements.ts';
import { literalOf, literalOfExpression, type Literal } from '../markdown/parse/literal.ts';
import { jsxIn } from '../markdown/parse/nodes.ts';
import type { Position } from '../markdown/parse/yaml.ts';
import { codeIn, positionOf } from './code.ts';
import { onceATree } from './once-a-tree.ts';

/** An element in a text, or in the code of a text. */
export interface Jsx {
  name: string;
  position: Position;
  attributes: JsxAttribute[];
  hasWords: boolean;
}

export interface JsxAttribute {
  /** Missing where several are spread out of a value, `{...all}`. */
  name?: string;
  /** Missing where it has to be run to know its value. */
  literal?: Literal;
  position: Position;
}

/** Every element in a text, those in its code included. A fragment has no name and is none. */
export const elementsIn = onceATree((tree: Root): readonly Jsx[] => {
  const found: Jsx[] = [];
  for (const node of jsxIn(tree)) if (node.name !== null) found.push(ofText(node, node.name));
  for (const { program } of codeIn(tree)) visitCode(program, (node) => void (node.type === 'JSXElement' && found.push(ofCode(node))));
  return found;
});

const first: Position = { line: 1, column: 1 };

function ofText({ position, attributes, children }: JsxElement, name: string): Jsx {
  return {
    name,
    position: position?.start ?? first,
    hasWords: children.length > 0,
    attributes: attributes.map((attribute) => {
      const at = attribute.position?.start ?? first;
      if (attribute.type === 'mdxJsxExpressionAttribute') return { position: at };
      const { value } = attribute;
      return {
        name: attribute.name,
        position: at,
        literal: typeof value === 'object' && value !== null ? literalOf(value.data?.estree) : { value: value ?? true },
      };
    }),
  };
}

function ofCode(element: JSXElement): Jsx {
  const { openingElement, children } = element;
  return {
    name: nameOf(openingElement.name),
    position: positionOf(element),
    hasWords: children.length > 0,
    attributes: openingElement.attributes.map((attribute) => ({
      position: positionOf(attribute),
      ...(attribute.type === 'JSXAttribute' && ofAttribute(attribute)),
    })),
  };
}

function ofAttribute({ name, value }: JSXAttribute): Pick<JsxAttribute, 'name' | 'literal'> {
  const named = { name: nameOf(name) };
  if (value === null) return { ...named, literal: { value: true } };
  if (value.type === 'JSXExpressionContainer') {
    return { ...named, ...(value.expression.type !== 'JSXEmptyExpression' && { literal: literalOfExpression(value.expression) }) };
  }
  return { ...named, ...(value.type === 'Literal' && { literal: literalOfExpression(value) }) };
}

function nameOf(name: JSXIdentifier | JSXMemberExpression | JSXNamespacedName | JSXSpreadAttribute): string {
  if (name.type === 'JSXIdentifier') return name.name;
  if (name.type === 'JSXMemberExpression') return `${nameOf(name.object)}.${name.property.name}`;
  return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : '';
}
