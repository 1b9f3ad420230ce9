import { describe, expect, test } from 'vitest';
import type { Measured } from '../measure.ts';
import { large } from './comparisons.ts';
import { costsTable, ratiosTable } from './report.ts';
import { cellOf, type Results, type Step } from './rounds.ts';

const run = (cpuSeconds: number, other: Partial<Measured> = {}): Measured => ({
  cpuSeconds,
  wallSeconds: 1,
  peakBytes: 2 ** 30,
  code: 0,
  output: '',
  ...other,
});

/** Results of the reader and of plain Astro in one step. */
const results = (step: Step, reader: Measured[], plain: Measured[], prefix = ''): Results =>
  new Map(Object.entries({ plain, reader }).map(([builder, runs]) => [prefix + cellOf(step, builder), { step, builder, runs }]));

/** The row of a table whose first cells these are, without the spaces between the cells. */
const rowOf = (text: string, ...cells: string[]): string[] | undefined =>
  text
    .split('\n')
    .map((line) => line.split(/ {2,}/))
    .find((row) => cells.every((cell, index) => row[index] === cell));

test('the costs are medians', () => {
  const text = costsTable(results('clean', [run(1), run(9), run(2)], [run(4, { peakBytes: undefined })]));
  expect(rowOf(text, 'clean', 'reader')).toEqual(['clean', 'reader', '3', '2.0', '1.0', '1024']);
  expect(rowOf(text, 'clean', 'plain')).toEqual(['clean', 'plain', '1', '4.0', '1.0', 'unknown']);
});

describe('a ratio', () => {
  test('stands beside its target', () => {
    const text = ratiosTable(results('clean', [run(1), run(2), run(4)], [run(2), run(2), run(10)]));
    expect(rowOf(text, 'clean', 'CPU')).toEqual(['clean', 'CPU', '0.40', '0.50', '1.00', '≤ 0.70', 'met']);
  });

  test('can miss it', () => expect(rowOf(ratiosTable(results('clean', [run(3)], [run(4)])), 'clean', 'CPU')?.at(-1)).toBe('not met'));

  test.each([
    [1, '< 0.10', 'met'],
    [5, '< 0.50', 'unknown'],
  ])('to a build that failed is below what was measured: %d of 10', (cpuSeconds, shown, verdict) => {
    const text = ratiosTable(results('clean', [run(cpuSeconds)], [run(10, { code: 134 })], large));
    expect(rowOf(text, 'large, clean', 'CPU')).toEqual(['large, clean', 'CPU', shown, shown, shown, '≤ 0.20', verdict]);
  });

  test('is left out where nothing was measured', () => expect(ratiosTable(results('clean', [run(1)], [run(2)]))).not.toContain('Hugo'));
});
