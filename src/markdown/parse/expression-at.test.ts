import { describe, expect, test } from 'vitest';
import { faultInBraces } from './expression-at.ts';

describe('code may stand in braces', () => {
  test.each([
    '{}',
    '{ /* a } */ }',
    '{/* a\n\n{ */}',
    '{// a }\n}',
    '{a}',
    '{(1, 2)}',
    '{((a) /* b */ )\n// c\n}',
    '{{ a: 1 }}',
    '{...all}',
    '{ ...{ a } }',
    '{`a${b}}`} c',
    '{"}"}',
    '{/}/}',
    '{<a b={1}>{c}</a>}',
    '{a\n\n+ b}',
  ])('%j', (text) => expect(faultInBraces(text, 1)).toBeUndefined());
});

describe('or cannot, and why and where that shows', () => {
  test.each([
    ['{', 'Unexpected token', 1],
    ['{ a b}', 'unexpected "b"', 4],
    ['{ a', 'no "}" closes it', 3],
    ['{a,}', 'Unexpected token', 3],
    ['{"a": 1}', 'unexpected ":"', 4],
    ['{/* a }', 'Unterminated comment', 1],
    ["{it's}", 'Unterminated string constant', 3],
    ['{한글 값}', 'unexpected "값"', 4],
  ])('%j', (text, reason, offset) => expect(faultInBraces(text, 1)).toEqual({ reason, offset }));
});

test('in a quotation, the lines below are not looked at', () => {
  expect(faultInBraces('> {a +\n> b}', 3)).toBeUndefined();
  expect(faultInBraces('> {a b\n> c}', 3)).toEqual({ reason: 'unexpected "b"', offset: 5 });
});
