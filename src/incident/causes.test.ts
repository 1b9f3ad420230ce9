import { describe, expect, test } from 'vitest';
import { retrospective } from '../../tests/unit/samples.ts';
import { byCause, effectiveCauses, rolesOf } from './causes.ts';

const factor = (category: string, role: string) => ({ category, role, note: 'How.' });
const data = retrospective({
  categories: ['config-change', 'data-store'],
  factors: [
    factor('data-store', 'amplifier'),
    factor('observability-gap', 'detection-gap'),
    factor('data-store', 'recovery-gap'),
    factor('data-store', 'amplifier'),
  ],
});

describe('the causes of an incident', () => {
  test('are those listed and those of its factors, each once, listed ones first', () =>
    expect(effectiveCauses(data)).toEqual(['config-change', 'data-store', 'observability-gap']));
  test('are none where nothing is said', () => expect(effectiveCauses(retrospective())).toEqual([]));
});

describe('incidents by their causes', () => {
  const first = { name: 'first', data };
  const second = { name: 'second', data: retrospective({ categories: ['data-store'] }) };
  const caused = byCause([first, second], (incident) => incident.data);
  test('stand under each of them once, in their own order', () => expect(caused.get('data-store')?.map(({ name }) => name)).toEqual(['first', 'second']));
  test('stand under no other', () => expect([...caused.keys()]).toEqual(['config-change', 'data-store', 'observability-gap']));
});

describe('the parts a cause played', () => {
  test('are those of its own factors, each once', () => expect(rolesOf(data, 'data-store')).toEqual(['amplifier', 'recovery-gap']));
  test('are none for a cause that is listed without a factor', () => expect(rolesOf(data, 'config-change')).toEqual([]));
  test('are none for a cause that took no part', () => expect(rolesOf(data, 'network-dns')).toEqual([]));
});
