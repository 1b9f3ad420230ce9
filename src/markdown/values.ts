import type { BinaryOperator, Expression, MemberExpression, Node, ObjectExpression, PrivateIdentifier, Program, Property, Super, UnaryOperator } from 'estree';
import type { Root } from 'mdast';
import { nodesIn } from './parse/nodes.ts';

/** The values that names in a text stand for. */
export type Values = ReadonlyMap<string, unknown>;

/** The value of an expression, which may be undefined. */
export interface Known {
  value: unknown;
}

/**
 * The values that a text imports from data beside it and those that it exports. Undefined where its imports and exports
 * are more than that, so that it has to be run. `dataOf` gives what a file of data holds, or undefined where it cannot
 * be read.
 */
export function valuesOf(tree: Root, dataOf: (file: string) => Known | undefined): Values | undefined {
  const values = new Map<string, unknown>();
  for (const statement of nodesIn(tree, 'mdxjsEsm').flatMap(({ data }) => data?.estree?.body ?? [undefined])) {
    const named = statement?.type === 'ImportDeclaration' ? importOf(statement, dataOf) : exportsOf(statement, values);
    if (!named) return undefined;
    for (const [name, { value }] of named) values.set(name, value);
  }
  return values;
}

type Named = [name: string, value: Known][];

function importOf({ specifiers, source }: Extract<Node, { type: 'ImportDeclaration' }>, dataOf: (file: string) => Known | undefined) {
  const [specifier, ...others] = specifiers;
  if (specifier?.type !== 'ImportDefaultSpecifier' || others.length > 0) return undefined;
  const data = String(source.value).endsWith('.json') ? dataOf(String(source.value)) : undefined;
  return data && ([[specifier.local.name, data]] satisfies Named);
}

/** What these names stand for in a text, Astro looks at. */
const ofAstro = /^(?:components|frontmatter|file|url|layout|getHeadings|Content|default)$/;

function exportsOf(statement: Program['body'][number] | undefined, values: Values): Named | undefined {
  if (statement?.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') return undefined;
  if (statement.declaration.kind !== 'const') return undefined;
  const known = new Map(values);
  const named: Named = [];
  for (const { id, init } of statement.declaration.declarations) {
    const value = init && valueOf(init, known);
    if (id.type !== 'Identifier' || ofAstro.test(id.name) || !value) return undefined;
    known.set(id.name, value.value);
    named.push([id.name, value]);
  }
  return named;
}

/** The value of the code between two braces; a comment alone is undefined. Undefined where it has to be run to know it. */
export function valueOfCode(program: Program | null | undefined, values: Values): Known | undefined {
  const [statement, ...others] = program?.body ?? [];
  if (!statement) return { value: undefined };
  return others.length === 0 && statement.type === 'ExpressionStatement' ? valueOf(statement.expression, values) : undefined;
}

/** The value of an expression that a text may have, as JavaScript has it. Undefined where it has to be run to know it. */
function valueOf(node: Expression | PrivateIdentifier | Super, values: Values): Known | undefined {
  switch (node.type) {
    case 'Literal':
      return isPrimitive(node.value) ? { value: node.value } : undefined;
    case 'Identifier':
      return values.has(node.name) ? { value: values.get(node.name) } : node.name === 'undefined' ? { value: undefined } : undefined;
    case 'ChainExpression':
      return valueOf(node.expression, values);
    case 'TemplateLiteral': {
      const parts = primitivesOf(node.expressions, values);
      return parts && { value: node.quasis.map(({ value }, index) => `${value.cooked}${index < parts.length ? String(parts[index]) : ''}`).join('') };
    }
    case 'ArrayExpression': {
      const items = node.elements.map((element) => (element && element.type !== 'SpreadElement' ? valueOf(element, values) : undefined));
      return items.every((item) => item !== undefined) ? { value: items.map(({ value }) => value) } : undefined;
    }
    case 'ObjectExpression':
      return ofObject(node, values);
    case 'UnaryExpression': {
      const operand = primitivesOf([node.argument], values);
      return operand && unary[node.operator]?.(operand[0] as never);
    }
    case 'BinaryExpression': {
      const operands = primitivesOf([node.left, node.right], values);
      return operands && binary[node.operator]?.(operands[0] as never, operands[1] as never);
    }
    case 'LogicalExpression': {
      const left = valueOf(node.left, values);
      if (!left) return undefined;
      const isEnough = { '&&': !left.value, '||': Boolean(left.value), '??': left.value !== null && left.value !== undefined }[node.operator];
      return isEnough ? left : valueOf(node.right, values);
    }
    case 'ConditionalExpression': {
      const test = valueOf(node.test, values);
      return test && valueOf(test.value ? node.consequent : node.alternate, values);
    }
    case 'MemberExpression':
      return ofMember(node, values);
    default:
      return undefined;
  }
}

type Primitive = string | number | boolean | null | undefined;

const isPrimitive = (value: unknown): value is Primitive => value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value);

function primitivesOf(nodes: readonly (Expression | PrivateIdentifier)[], values: Values): Primitive[] | undefined {
  const found = nodes.flatMap((node) => valueOf(node, values) ?? []).flatMap(({ value }) => (isPrimitive(value) ? [value] : []));
  return found.length === nodes.length ? found : undefined;
}

/** What operators do, for primitive operands. Those that are missing have to be run. */
const unary: { [Operator in UnaryOperator]?: (operand: never) => Known } = {
  '-': (operand) => ({ value: -operand }),
  '+': (operand) => ({ value: Number(operand) }),
  '!': (operand) => ({ value: !operand }),
  '~': (operand) => ({ value: ~operand }),
  typeof: (operand) => ({ value: typeof operand }),
  void: () => ({ value: undefined }),
};
const binary: { [Operator in BinaryOperator]?: (left: never, right: never) => Known } = {
  '+': (left, right) => ({ value: left + right }),
  '-': (left, right) => ({ value: left - right }),
  '*': (left, right) => ({ value: left * right }),
  '/': (left, right) => ({ value: left / right }),
  '%': (left, right) => ({ value: left % right }),
  '**': (left, right) => ({ value: left ** right }),
  '<': (left, right) => ({ value: left < right }),
  '<=': (left, right) => ({ value: left <= right }),
  '>': (left, right) => ({ value: left > right }),
  '>=': (left, right) => ({ value: left >= right }),
  '===': (left, right) => ({ value: left === right }),
  '!==': (left, right) => ({ value: left !== right }),
};

function ofObject({ properties }: ObjectExpression, values: Values): Known | undefined {
  const entries = properties.map((property) => (property.type === 'Property' ? entryOf(property, values) : undefined));
  return entries.every((entry) => entry !== undefined) ? { value: Object.fromEntries(entries) } : undefined;
}

function entryOf({ key, value, kind, method, computed }: Property, values: Values): [string, unknown] | undefined {
  const [name, known] = [nameOf(key, computed), valueOf(value as Expression, values)];
  return kind === 'init' && !method && !computed && name !== undefined && name !== '__proto__' && known ? [name, known.value] : undefined;
}

/** What a value has by itself; what it has of its kind, such as `toString`, is code. */
function ofMember({ object, property, computed, optional }: MemberExpression, values: Values): Known | undefined {
  const [whole, name] = [valueOf(object, values), nameOf(property, computed)];
  if (!whole || name === undefined) return undefined;
  const { value } = whole;
  if (value === null || value === undefined) return optional ? { value: undefined } : undefined;
  if (Object.hasOwn(value, name)) return { value: (value as Record<string, unknown>)[name] };
  return name in Object(value) ? undefined : { value: undefined };
}

/** The name of a property. Undefined where it has to be run to know it. */
function nameOf(key: Node, computed: boolean): string | undefined {
  if (key.type === 'Identifier') return computed ? undefined : key.name;
  return key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number') ? String(key.value) : undefined;
}
