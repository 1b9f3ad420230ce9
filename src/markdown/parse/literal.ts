import type { Expression, Program } from 'estree';

/** The value of code that is nothing but a literal, or of no code at all but a comment. */
export interface Literal {
  value: string | number | boolean | null | undefined;
}

/** Reads the code between two braces. Undefined where it has to be run to know its value. */
export function literalOf(program: Program | null | undefined): Literal | undefined {
  const [statement, ...others] = program?.body ?? [];
  if (!statement) return { value: undefined };
  return others.length === 0 && statement.type === 'ExpressionStatement' ? literalOfExpression(statement.expression) : undefined;
}

/** Reads an expression. Undefined where it has to be run to know its value. */
export function literalOfExpression(expression: Expression): Literal | undefined {
  const { type } = expression;
  if (type === 'Literal' && isPlain(expression.value)) return { value: expression.value };
  if (type === 'TemplateLiteral' && expression.expressions.length === 0) return { value: expression.quasis[0]?.value.cooked };
  if (type === 'UnaryExpression' && expression.operator === '-') {
    const { value } = literalOfExpression(expression.argument) ?? {};
    return typeof value === 'number' ? { value: -value } : undefined;
  }
  return undefined;
}

const isPlain = (value: unknown): value is Literal['value'] => value === null || ['string', 'number', 'boolean'].includes(typeof value);
