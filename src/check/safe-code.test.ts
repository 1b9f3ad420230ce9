import { describe, expect, test } from 'vitest';
import { readBody } from '../markdown/parse/body.ts';
import { codeIn } from './code.ts';
import { codeFaults } from './safe-code.ts';

const scope = new Set(['list', 'key']);
const faults = (code: string) =>
  codeIn(readBody(`{(${code})}`).tree).flatMap(({ program }) =>
    program.body.flatMap((statement) => (statement.type === 'ExpressionStatement' ? codeFaults(statement.expression, scope) : [])),
  );

describe('an expression shows values', () => {
  test.each([
    '1 + -2 * (3 ** 2) % 4',
    'list.length > 1 && !list[0] ? "a" : `b${list[0].name}`',
    'list?.[0]?.["name"] ?? undefined',
    '[list, { a: 1, "b c": [2], 3: list[0] }]',
  ])('%s', (code) => expect(faults(code)).toEqual([]));
});

describe('and does nothing else', () => {
  test.each([
    'process.exit()',
    'globalThis',
    'require("fs")',
    'import("fs")',
    'import.meta.env',
    'new Date()',
    'list = 1',
    'list[0]++',
    'delete list[0]',
    'list.length()',
    'list?.at(0)',
    'list.map(({ constructor: { constructor: F } }) => ({ at: ({ at: F }).at("return process.version") }).at())',
    'key()',
    'key`a`',
    'this',
    '(1, 2)',
    'function () {}',
    '() => 1',
    'async () => await list',
    'class {}',
    '/a/',
    '[...list]',
    '{ ...list }',
    '{ toString() {} }',
    '{ get a() { return 1 } }',
    '{ __proto__: list }',
    '{ "__proto__": list }',
    '{ constructor: list }',
    '{ "astro:jsx": true }',
    '{ [key]: 1 }',
    '{ ["a"]: 1 }',
    'list.constructor',
    '""["constructor"]',
    '""[`constructor`]',
    '""["con" + "structor"]',
    'list[key]',
    'list[key[0]]',
    'list[[0]]',
    '<b>a</b>',
    '<>a</>',
    '[<b />]',
  ])('%s', (code) => expect(faults(code)).not.toEqual([]));
});
