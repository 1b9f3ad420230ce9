import { readFileSync } from 'node:fs';
import { readUtf8 } from '../markdown/parse/utf8.ts';
import type { Position } from '../markdown/parse/places.ts';
import { reasonOf } from './files.ts';

/** A file as text with lines that end at `\n`, or what keeps it from being read and where. */
export function readText(file: string): { text: string } | (Position & { problem: string }) {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { line: 1, column: 1, problem: `the file cannot be read: ${reasonOf(error)}` };
  }
  const { text, broken } = readUtf8(bytes);
  if (text.includes('\0')) return { line: 1, column: 1, problem: 'the file is not text' };
  if (broken) return { ...broken, problem: 'the file is not text in UTF-8 from here on: save it in this encoding, so that every letter is what was written' };
  return { text: text.replaceAll(/\r\n?/g, '\n') };
}
