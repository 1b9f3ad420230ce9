import type { MemberExpression, Node, ObjectExpression } from 'estree';

/** A piece of code that a text may not have. */
export interface CodeFault {
  node: Node;
  /** Why not; missing for a name that nothing in the text has. */
  why?: string;
  unknown?: string;
}

type Scope = ReadonlySet<string>;
type Some = Node | null | undefined;

const noCall = 'a text calls nothing: write the value itself, or put it into the data that the text imports';
const noChange = 'a text shows values and changes none';
const noElement = 'an element stands in the text, outside of braces';

const reasons: Partial<Record<string, string>> = {
  CallExpression: noCall,
  TaggedTemplateExpression: noCall,
  AssignmentExpression: noChange,
  UpdateExpression: noChange,
  NewExpression: 'a text shows values and makes no other objects',
  AwaitExpression: 'a text waits for nothing: import data from a file beside the post',
  ImportExpression: 'a text loads nothing while it is shown: import at the top of the text',
  MetaProperty: 'it tells of the machine that builds the site',
  ArrowFunctionExpression: 'a text has no functions: write the value that it would give',
  FunctionExpression: 'a text has no functions: write the value that it would give',
  SequenceExpression: 'one expression shows one value',
  SpreadElement: 'what "..." holds is not seen here: write each value',
  JSXElement: noElement,
  JSXFragment: noElement,
};
const anyOther = 'an expression in a text is a value: texts, numbers, lists, arithmetic, comparisons, and values that the post exports or imports';
const madeIt = 'it leads from a value to the code that made it';

/** Properties that lead from a value to the code that made it. */
const hidden = /^(?:constructor|prototype|__proto__|__(?:define|lookup)(?:Getter|Setter)__|caller|callee|arguments)$/;

/** Whether a value with such a key could be more than a value: Astro shows one with `astro:jsx` as an element. */
export const isRefusedKey = (name: string): boolean => name === 'astro:jsx' || hidden.test(name);

/**
 * What is wrong with an expression of a text. Right is what shows a value and can do nothing else: it knows only the
 * names in `scope`, and nothing in it is called.
 */
export function codeFaults(node: Some, scope: Scope): CodeFault[] {
  if (!node) return [];
  const all = (...nodes: Some[]) => nodes.flatMap((one) => codeFaults(one, scope));
  const refused: CodeFault[] = [{ node, why: reasons[node.type] ?? anyOther }];
  switch (node.type) {
    case 'Literal':
      return 'regex' in node ? refused : [];
    case 'Identifier':
      return scope.has(node.name) || node.name === 'undefined' ? [] : [{ node, unknown: node.name }];
    case 'ChainExpression':
      return all(node.expression);
    case 'TemplateLiteral':
      return all(...node.expressions);
    case 'ArrayExpression':
      return all(...node.elements);
    case 'ObjectExpression':
      return ofObject(node, scope);
    case 'UnaryExpression':
      return node.operator === 'delete' ? [{ node, why: noChange }] : all(node.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return all(node.left, node.right);
    case 'ConditionalExpression':
      return all(node.test, node.consequent, node.alternate);
    case 'MemberExpression':
      return ofMember(node, scope);
    case 'CallExpression': {
      const inner = all(node.callee);
      return inner.length > 0 ? inner : refused;
    }
    default:
      return refused;
  }
}

function ofObject({ properties }: ObjectExpression, scope: Scope): CodeFault[] {
  return properties.flatMap((one) => {
    if (one.type === 'SpreadElement') return codeFaults(one, scope);
    const name = nameOf(one.key, one.computed);
    if (one.kind !== 'init' || one.method) return [{ node: one, why: reasons['FunctionExpression'] }];
    if (one.computed || name === undefined) return [{ node: one.key, why: 'the name of a property is written there' }];
    return isRefusedKey(name) ? [{ node: one.key, why: 'it would make more of the object than a value' }] : codeFaults(one.value, scope);
  });
}

function ofMember({ object, property, computed }: MemberExpression, scope: Scope): CodeFault[] {
  const name = nameOf(property, computed);
  const why = name === undefined ? 'the name of a property is written there: ["a"] or [0]' : hidden.test(name) ? madeIt : undefined;
  return [...codeFaults(object, scope), ...(why === undefined ? [] : [{ node: property, why }])];
}

/** The name of a property. Undefined where it has to be run to know it. */
function nameOf(key: Node, computed: boolean): string | undefined {
  if (key.type === 'Identifier') return computed ? undefined : key.name;
  return key.type === 'Literal' && ['string', 'number'].includes(typeof key.value) ? String(key.value) : undefined;
}

/** The objects that an expression shows itself: a page has no words for one. */
export function shownObjects(node: Some): Node[] {
  if (node?.type === 'ObjectExpression') return [node];
  if (node?.type === 'ArrayExpression') return node.elements.flatMap(shownObjects);
  if (node?.type === 'LogicalExpression') return [node.left, node.right].flatMap(shownObjects);
  return node?.type === 'ConditionalExpression' ? [node.consequent, node.alternate].flatMap(shownObjects) : [];
}
