import { isUtf8 } from 'node:buffer';
import type { Position } from './yaml.ts';

/** A file as text, and where its bytes stop being UTF-8, if they do: there each broken byte reads as `�`. */
export interface Utf8Text {
  text: string;
  broken?: Position;
}

export function readUtf8(bytes: Uint8Array): Utf8Text {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return isUtf8(bytes) ? { text } : { text, broken: positionAt(text, firstBroken(text, bytes)) };
}

/** An author may write `�` as well: then its three bytes stand in the file. */
function firstBroken(text: string, bytes: Uint8Array): number {
  let index = 0;
  let offset = 0;
  for (const letter of text) {
    const length = Buffer.byteLength(letter);
    if (letter === '\uFFFD' && !Buffer.from(letter).equals(bytes.subarray(offset, offset + length))) return index;
    index += letter.length;
    offset += length;
  }
  return index;
}

function positionAt(text: string, index: number): Position {
  const lines = text
    .slice(0, index)
    .replace(/^\uFEFF/, '')
    .split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
