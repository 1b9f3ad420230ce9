import fc, { type Arbitrary } from 'fast-check';

/** Texts that YAML, MDX, HTML or a page could take for something else. */
const tricky = [
  ['yes', 'no', 'null', '~', '2017-01-31', '16:00', '1e3', '0x1F', '.inf', '- a', '# a', 'a: b', 'a #b', '? a', '=', '|', '>', '---', '...'],
  ['"a"', "it's", '{a}', '[a', '<b>', '</script>', '<!-- a', '&amp;', '&a', '*a', '!a', '%a', '@a', '`a`', '\\', '\\u0041', '${a}', '__proto__', '$&'],
  ['장애', '가\n나', 'a\n---\nb', 'a\n\n  b\t\nc', 'a\u2028b', 'a\u0085b', '👩‍🚒', 'e\u0301', '\u202Eabc', '\u200B한', '각'.normalize('NFD'), '나'.repeat(190)],
].flat();

const plain = [
  '서버가',
  '갑자기',
  '멈췄어요',
  '데이터베이스',
  '오타',
  '롤백',
  'the',
  'deploy',
  'went',
  'wrong',
  'at',
  'night',
  '(outage)',
  'p99',
  '100%',
  'v1.2',
];

/** Words as people write them, without a meaning in any format. */
export const words: Arbitrary<string> = fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));

/** Text that a schema takes: never empty, at most 200 characters. */
export const text: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: fc.constantFrom(...tricky) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((one) => one.trim() !== '') },
);

const slugPart = fc.string({ unit: fc.constantFrom(...'abcxyz019가힣각ㅋß日'), minLength: 1, maxLength: 5 });

/** A slug of letters of several scripts. */
export const slug: Arbitrary<string> = fc.oneof(
  fc.constantFrom('장애-대응', 'dns', 'page', 'index', '404', '1', 'constructor', 'a-b-c'),
  fc.array(slugPart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-')),
);

/** Slugs, each once. */
export const slugs = (limits: { minLength?: number; maxLength?: number } = {}): Arbitrary<string[]> => fc.uniqueArray(slug, { maxLength: 4, ...limits });

/** Any of a list. */
export const oneOf = <Value>(values: readonly Value[]): Arbitrary<Value> => fc.constantFrom(...values);
