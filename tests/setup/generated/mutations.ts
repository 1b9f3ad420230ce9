import fc, { type Arbitrary } from 'fast-check';
import { bytes, names, values } from './oddities.ts';
import { oneOf } from './words.ts';

/** A change of a text, as a slip of the hand or a broken tool makes it. */
export type Mutation = (text: string) => string;

/** Where in a text: a fraction of its length, so that it suits every text. Without a bias to either end, where a post has its fences. */
const at = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((part) => part / 10_000);
const place = (text: string, fraction: number): number => Math.floor(fraction * text.length);

const insert = fc.tuple(at, bytes).map(
  ([where, what]): Mutation =>
    (text) =>
      text.slice(0, place(text, where)) + what + text.slice(place(text, where)),
);
const truncate = at.map(
  (where): Mutation =>
    (text) =>
      text.slice(0, place(text, where)),
);
const behead = at.map(
  (where): Mutation =>
    (text) =>
      text.slice(place(text, where / 4)),
);
const cut = fc.tuple(at, fc.integer({ min: 1, max: 40 })).map(
  ([where, length]): Mutation =>
    (text) =>
      text.slice(0, place(text, where)) + text.slice(place(text, where) + length),
);

/** A change of one line, or of its neighbour. */
const lineChange = (change: (lines: string[], index: number) => string[]): Arbitrary<Mutation> =>
  at.map((where) => (text) => {
    const lines = text.split('\n');
    return change(lines, place(text, where) % lines.length).join('\n');
  });

const lines = fc.oneof(
  lineChange((all, index) => all.toSpliced(index, 1)),
  lineChange((all, index) => all.toSpliced(index, 0, all[index]!)),
  lineChange((all, index) => all.toSpliced(index, 2, all[index + 1] ?? '', all[index]!)),
  lineChange((all, index) => all.with(index, ` ${all[index]}`)),
  lineChange((all, index) => all.with(index, all[index]!.replace(/^ +/, ''))),
  lineChange((all, index) => all.with(index, all[index]!.replace(/^(\s*-?\s*\w)(\w)/, '$2$1'))),
  lineChange((all, index) => all.with(index, all[index]!.replace(/:/, ''))),
);

const retype = fc.tuple(at, values).map(([where, value]): Mutation => (text) => {
  const keys = [...text.matchAll(/^([ \t]*(?:- )?[\w-]+:).*$/gm)];
  const key = keys[Math.floor(where * keys.length)];
  return key ? `${text.slice(0, key.index)}${key[1]} ${value}${text.slice(key.index + key[0].length)}` : text;
});

const rename = fc.tuple(at, names).map(([where, name]): Mutation => (text) => {
  const keys = [...text.matchAll(/^([ \t]*(?:- )?)([\w-]+)(?=:)/gm)];
  const key = keys[Math.floor(where * keys.length)];
  return key ? `${text.slice(0, key.index)}${key[1]}${name}${text.slice(key.index + key[0].length)}` : text;
});

const whole = oneOf<Mutation>([
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\uFEFF${text}`,
  (text) => text.normalize('NFD'),
  (text) => text + text,
  (text) => text.replaceAll('  ', '\t'),
  (text) => `${text}\n${'> '.repeat(150)}a`,
  (text) => `${text}\n${'- '.repeat(120)}a`,
  (text) => `${text}\n\n${'<b>'.repeat(150)}${'</b>'.repeat(150)}`,
  (text) => `${text}\n${'[가]('.repeat(300)}`,
  (text) => `${text}\n${'긴 줄 '.repeat(3000)}`,
  (text) => `${text}\n\n{${'('.repeat(3000)}`,
  (text) => text.replace(/^---\n/, '---\nluck: &a [x]\nwentWell: *a\n'),
  (text) => text.replace(/^---\n/, '---\n%YAML 1.1\n'),
]);

const one: Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: insert },
  { weight: 8, arbitrary: lines },
  { weight: 8, arbitrary: retype },
  { weight: 4, arbitrary: rename },
  { weight: 3, arbitrary: cut },
  truncate,
  behead,
  whole,
);

/** One to three changes, one after the other. */
export const mutation: Arbitrary<Mutation> = fc
  .array(one, { minLength: 1, maxLength: 3 })
  .map((some) => (text) => some.reduce((changed, change) => change(changed), text));
