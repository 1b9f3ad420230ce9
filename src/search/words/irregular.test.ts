import { expect, test } from 'vitest';
import { baseForm } from './irregular.ts';

test.each([
  ['broke', 'break'],
  ['broken', 'break'],
  ['overwrote', 'overwrite'],
  ['adding', 'add'],
  ['undone', 'undo'],
  ['break', 'break'],
  ['server', 'server'],
  ['', ''],
  ['constructor', 'constructor'],
])('%s is of %s', (word, base) => expect(baseForm(word)).toBe(base));
