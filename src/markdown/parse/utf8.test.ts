import { describe, expect, test } from 'vitest';
import { readUtf8 } from './utf8.ts';

const bytes = (...parts: (string | number)[]) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('UTF-8 is read as it is', () => {
  test.each(['', 'abc', '가나다', '👨‍👩‍👧‍👦', '\uFEFF가', 'mojibake looks like \uFFFD\uFFFD'])('%j', (text) => expect(readUtf8(bytes(text))).toEqual({ text }));
});

describe('where the bytes are none, the first place is told', () => {
  test.each([
    ['a byte of Latin-1', bytes('ab\ncaf', 0xe9, '\n'), 2, 4],
    ['Hangul in EUC-KR', bytes('title: ', 0xc0, 0xe5, 0xbe, 0xd6), 1, 8],
    ['UTF-16 of Windows', Buffer.from('\uFEFFa\n', 'utf16le'), 1, 1],
    ['a letter that is cut off', bytes('가', 0xea, 0xb0), 1, 2],
    ['behind a letter that only looks broken', bytes('\uFFFD\n\uFFFD', 0xff), 2, 2],
    ['behind line ends of Windows and a byte order mark', bytes('\uFEFFa\r\n', 0xff), 2, 1],
    ['in the first line behind a byte order mark', bytes('\uFEFFa', 0xff), 1, 2],
    ['behind letters of two code units', bytes('👍', 0xff), 1, 3],
  ])('%s', (_, source, line, column) => expect(readUtf8(source).broken).toEqual({ line, column }));
});
