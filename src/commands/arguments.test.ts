import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const names = ['kind', 'lang'] as const;

test.each([
  [[], [], {}],
  [['제목'], ['제목'], {}],
  [['Title', '--kind', 'report'], ['Title'], { kind: ['report'] }],
  [['--kind=report', 'Title'], ['Title'], { kind: ['report'] }],
  [['--kind', 'a', '--kind', 'b', '--lang=en'], [], { kind: ['a', 'b'], lang: ['en'] }],
  [['--kind='], [], { kind: [''] }],
  [['--', '--kind', '-5 degrees'], ['--kind', '-5 degrees'], {}],
  [['-'], ['-'], {}],
])('%j', (given, words, values) => expect(readArguments(given, names)).toEqual({ words, values }));

test.each([
  [['--knd', 'report'], 'unknown option "--knd"; did you mean "--kind"? Options: --kind, --lang'],
  [['--quiet=1'], 'unknown option "--quiet". Options: --kind, --lang'],
  [['-k'], 'unknown option "-k". Options: --kind, --lang'],
  [['--kind'], '--kind needs a value behind it'],
  [['--kind', '--lang', 'en'], '--kind needs a value behind it'],
])('%j is answered with what is wrong', (given, problem) => expect(readArguments(given, names)).toEqual({ problem }));
