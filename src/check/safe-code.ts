import type { CallExpression, MemberExpression, Node } from 'estree';
import type { JSXElement, JSXFragment } from 'estree-jsx';
import { defaultsOf, namesOf } from './parameters.ts';
import { calls, callbacks, fixedReplacement, knownCalls } from './safe-calls.ts';

/** A piece of code that a text may not have. */
export interface CodeFault {
  node: Node;
  /** Why not; missing for a name that nothing in the text has. */
  why?: string;
  unknown?: string;
}

type Scope = ReadonlySet<string>;
type Some = Node | null | undefined;

const reasons: Partial<Record<Node['type'], string>> = {
  AssignmentExpression: 'a text shows values and changes none',
  UpdateExpression: 'a text shows values and changes none',
  NewExpression: 'a text shows values and makes no other objects',
  AwaitExpression: 'a text waits for nothing: import data from a file beside the post',
  ImportExpression: 'a text loads nothing while it is shown: import at the top of the text',
  MetaProperty: 'it tells of the machine that builds the site',
  ArrowFunctionExpression: 'a function stands only in the brackets of a method such as map, and is (one) => value',
  FunctionExpression: 'a function stands only in the brackets of a method such as map, and is (one) => value',
  SequenceExpression: 'one expression shows one value',
};
const anyOther = 'an expression in a text is a value: arithmetic, comparisons, templates, and methods such as map';

/** Properties that lead from a value to the code that made it. */
const hidden = /^(?:constructor|prototype|__proto__|__(?:define|lookup)(?:Getter|Setter)__|caller|callee|arguments)$/;

/**
 * What is wrong with an expression of a text. Right is what shows a value and can do nothing else: it knows only the
 * names in `scope`, calls only methods that change nothing, and gives them no function but one that is written there.
 */
export function codeFaults(node: Some, scope: Scope): CodeFault[] {
  if (!node) return [];
  const all = (...nodes: Some[]) => nodes.flatMap((one) => codeFaults(one, scope));
  switch (node.type) {
    case 'Literal':
    case 'TemplateElement':
    case 'EmptyStatement':
      return [];
    case 'Identifier':
      return scope.has(node.name) || node.name === 'undefined' ? [] : [{ node, unknown: node.name }];
    case 'ExpressionStatement':
    case 'ChainExpression':
      return all(node.expression);
    case 'TemplateLiteral':
      return all(...node.expressions);
    case 'ArrayExpression':
      return all(...node.elements);
    case 'SpreadElement':
      return all(node.argument);
    case 'ObjectExpression':
      return node.properties.flatMap((one) => {
        if (one.type === 'SpreadElement') return all(one);
        if (one.kind !== 'init' || one.method || isHidden(one.key)) return [{ node: one, why: anyOther }];
        return all(one.computed ? one.key : undefined, one.value);
      });
    case 'UnaryExpression':
      return node.operator === 'delete' ? [{ node, why: 'a text shows values and changes none' }] : all(node.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return all(node.left, node.right);
    case 'ConditionalExpression':
      return all(node.test, node.consequent, node.alternate);
    case 'MemberExpression':
      return ofMember(node, scope);
    case 'CallExpression':
      return ofCall(node, scope);
    default:
      return isJsx(node) ? ofJsx(node, scope) : [{ node, why: reasons[node.type] ?? anyOther }];
  }
}

function ofMember(node: MemberExpression, scope: Scope): CodeFault[] {
  const { object, property, computed } = node;
  if (isHidden(property)) return [{ node: property, why: 'it leads from a value to the code that made it' }];
  const isPlain =
    !computed || ['Literal', 'Identifier', 'MemberExpression'].includes(property.type) || (property.type === 'BinaryExpression' && property.operator !== '+');
  return [
    ...codeFaults(object, scope),
    ...(isPlain ? [] : [{ node: property, why: 'the name of a property is written there' }]),
    ...(computed ? codeFaults(property, scope) : []),
  ];
}

export const isHiddenName = (name: string): boolean => hidden.test(name);
const isHidden = (key: Node): boolean => isHiddenName(key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '');

function ofCall({ callee, arguments: given }: CallExpression, scope: Scope): CodeFault[] {
  const isMember = callee.type === 'MemberExpression' && !callee.computed && callee.property.type === 'Identifier';
  const name = isMember && callee.property.type === 'Identifier' ? callee.property.name : '';
  const owner = isMember && callee.object.type === 'Identifier' && !scope.has(callee.object.name) ? callee.object.name : undefined;
  const plain = given.flatMap((one) => codeFaults(one, scope));
  if (callee.type === 'Identifier' && calls.includes(callee.name) && !scope.has(callee.name)) return plain;
  if (callee.type === 'Identifier')
    return [{ node: callee, ...(scope.has(callee.name) ? { why: `it is no method that a text may call; methods: ${knownCalls}` } : { unknown: callee.name }) }];
  if (owner !== undefined && calls.includes(`${owner}.${name}`)) return plain;
  if (!isMember || !(callbacks.includes(name) || calls.includes(`.${name}`))) {
    const outer = callee.type === 'MemberExpression' ? codeFaults(callee, scope) : [];
    return outer.length > 0 ? outer : [{ node: isMember ? callee.property : callee, why: `it is no method that a text may call; methods: ${knownCalls}` }];
  }
  const [first, second, ...others] = given;
  const object = codeFaults(callee, scope);
  if (fixedReplacement.includes(name) && second && !(second.type === 'Literal' || second.type === 'TemplateLiteral')) {
    return [...object, { node: second, why: 'the new text is written there: "a" or `a`' }];
  }
  if (!callbacks.includes(name) || !first) return [...object, ...plain];
  return [...object, ...ofCallback(first, scope), ...[second, ...others].flatMap((one) => codeFaults(one, scope))];
}

function ofCallback(node: Node, scope: Scope): CodeFault[] {
  if (node.type !== 'ArrowFunctionExpression' || node.async || !node.expression) return [{ node, why: reasons.ArrowFunctionExpression }];
  const inner = new Set([...scope, ...node.params.flatMap(namesOf)]);
  return [...node.params.flatMap((one) => defaultsOf(one)), node.body].flatMap((one) => codeFaults(one, inner));
}

const isJsx = (node: Node | JSXElement | JSXFragment): node is JSXElement | JSXFragment => node.type === 'JSXElement' || node.type === 'JSXFragment';

function ofJsx(node: JSXElement | JSXFragment, scope: Scope): CodeFault[] {
  const attributes = node.type === 'JSXElement' ? node.openingElement.attributes : [];
  const values = attributes.map((one) => (one.type === 'JSXSpreadAttribute' ? one.argument : one.value));
  return [...values, ...node.children].flatMap((one): CodeFault[] => {
    if (!one || one.type === 'JSXText') return [];
    if (one.type === 'JSXExpressionContainer') return one.expression.type === 'JSXEmptyExpression' ? [] : codeFaults(one.expression, scope);
    return codeFaults(one.type === 'JSXSpreadChild' ? one.expression : one, scope);
  });
}
