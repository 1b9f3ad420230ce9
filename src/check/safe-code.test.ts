import { describe, expect, test } from 'vitest';
import { readBody } from '../markdown/parse/body.ts';
import { codeIn } from './code.ts';
import { codeFaults } from './safe-code.ts';

const scope = new Set(['list', 'key']);
const faults = (code: string) => codeIn(readBody(`{${code}}`).tree).flatMap(({ program }) => program.body.flatMap((statement) => codeFaults(statement, scope)));

describe('an expression shows values', () => {
  test.each([
    '1 + -2 * (3 ** 2) % 4',
    'list.length > 1 && !list[0] ? "a" : `b${list[key].name}`',
    'list?.[0]?.name ?? undefined',
    '[...list, { a: 1, [key]: 2, ...list[0] }]',
    'list.filter(({ a, b: [c, ...d] = [] }, n) => a > n && c && d).map((one) => <li key={one}>{one} <b {...one} /></li>)',
    'list.reduce((sum, { ms }) => sum + ms, 0).toFixed(1)',
    'list.toSorted().join(", ").replaceAll("a", "b")',
    'Math.round(Number(list[0])) + String(key)',
    'Object.entries(list).map(([name, value]) => <>{name}: {value}</>)',
  ])('%s', (code) => expect(faults(code)).toEqual([]));
});

describe('and does nothing else', () => {
  test.each([
    'process.exit()',
    'globalThis',
    'require("fs")',
    'eval("1")',
    'import("fs")',
    'import.meta.env',
    'new Date()',
    'list = 1',
    'list[0]++',
    'delete list[0]',
    'list.push(1)',
    'list.sort()',
    'key()',
    'key`a`',
    'this.a',
    '(1, 2)',
    'function () {}',
    '() => 1',
    '{ toString() {} }',
    '{ __proto__: list }',
    'list.map(key)',
    'list.map(async (one) => one)',
    'list.map((one) => { while (true) {} })',
    'list.map((one = process) => one)',
    'list.map(({ [process]: one }) => one)',
    'list.constructor',
    '""["constructor"]',
    '""[`con${"structor"}`]',
    '""["con" + "structor"]',
    'list.map((String) => String("return process")())',
    'list.map((Math) => Math.round(1)).map((f) => f())',
    '"a".replace("a", list[key])',
    'list["map"]((one) => one)',
    '<b title={process}>a</b>',
    '<b {...process} />',
    '<b>{process}</b>',
  ])('%s', (code) => expect(faults(code)).not.toEqual([]));
});
