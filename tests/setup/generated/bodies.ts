import fc, { type Arbitrary } from 'fast-check';
import { oneOf, words } from './words.ts';

/** What stands in one format only, within a line and as a block of its own. */
interface Extras {
  inline: Arbitrary<string>;
  block: Arbitrary<string>;
}

/** Pieces of a line in every format. */
const inlines: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: words },
  words.map((one) => `**${one}**는`),
  words.map((one) => `*${one}*`),
  words.map((one) => `~~${one}~~`),
  words.map((one) => `\`${one} {x} <y>\``),
  words.map((one) => `[${one}](https://example.com/a_(b)?c=1#가 "제목")`),
  words.map((one) => `[${one}](#장애)`),
  words.map((one) => `![${one}](./metric.svg)`),
  oneOf([
    '[^note]',
    '[^none]',
    '[ref]',
    '[none][]',
    'https://example.com/x?y=1',
    '&amp;',
    '&copy;',
    '\\*',
    '\\{',
    '\\<',
    'a\\\nb',
    'a  \nb',
    '\u00A0',
    '1 < 2'.replace('<', '&lt;'),
  ]),
);

/** Blocks in every format, with these lines in them. */
const blocksOf = (line: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: line },
    fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, one]) => `${'#'.repeat(depth)} ${one.replaceAll('\n', ' ')}`),
    fc
      .tuple(oneOf(['- ', '* ', '1. ', '3) ', '- [ ] ', '> ', '>> ', '- > ']), fc.array(line, { minLength: 1, maxLength: 3 }))
      .map(([mark, items]) => items.map((one) => mark + one.replaceAll('\n', ' ')).join('\n')),
    fc.tuple(line, line).map(([a, b]) => `- ${a.replaceAll('\n', ' ')}\n\n  - ${b.replaceAll('\n', ' ')}\n\n    문단이에요.`),
    fc.tuple(words, words, oneOf(['--', ':-', '-:', ':-:'])).map(([a, b, align]) => `| ${a} | b |\n|${align}|--|\n| ${b} | \`x \\| y\` |\n| c |`),
    fc
      .tuple(oneOf(['', 'js', 'yaml', 'bash {1}', 'diff', 'nope', 'ts title="a"', 'js {1,3-4}']), words)
      .map(([info, code]) => `\`\`\`${info}\n${code} {a} <b>\n\nconst x = 1;\n\`\`\``),
    words.map((one) => `    ${one} {a} <b>`.replace(/^ {4}(.*)$/, '~~~~\n$1\n~~~~')),
    words.map((one) => `[^note]: ${one}\n\n    ${one}`),
    oneOf(['---', '***', '[ref]: https://example.com/ref', 'Setext\n===', '| a |', '제목\n---', '']),
  );

const props = oneOf([
  '',
  ' id="a"',
  ' id={1}',
  ' id="none"',
  ' id=\'a\' tags="a, b"',
  ' id="c" tags="하나, 둘" category="dns"',
  ' id={`x`}',
  ' {...a}',
  ' style="a"',
  ' a:b="c"',
  ' id="a&quot;b&#10;c"',
  ' disabled',
  ' id={a.b}',
  ' className="x"',
  ' onClick={() => 1}',
]);

const mdx: Extras = {
  inline: fc.oneof(
    fc
      .tuple(oneOf(['b', 'kbd', 'span', 'a', 'Unknown', 'A.B', '']), props, words)
      .map(([name, given, one]) => (name === '' ? `<>${one}</>` : `<${name}${given}>${one}</${name}>`)),
    oneOf(["{'글자'}", '{1}', '{-1}', '{`a`}', '{1 + 1}', '{/* 말 */}', '{x}', '{"</b>"}', '{null}', '{}']),
    fc.tuple(oneOf(['Lesson', 'Action', 'Timeline']), props).map(([name, given]) => `<${name}${given} />`),
  ),
  block: fc.oneof(
    fc
      .tuple(oneOf(['Lesson', 'Action', 'Timeline', 'div', 'details', 'Unknown', 'x:y']), props, words)
      .map(([name, given, one]) => `<${name}${given}>\n\n  ${one}\n\n</${name}>`),
    fc.tuple(oneOf(['Lesson', 'Action', 'Timeline', 'hr', 'Picture', 'img']), props).map(([name, given]) => `<${name}${given} />`),
    oneOf([
      'export const x = 1;',
      "import a from './a.js'",
      "export { b } from 'c'",
      '{/* 말 */}',
      '{[1, 2].map((n) => <b key={n}>{n}</b>)}',
      '{`a\nb`}',
      '<Timeline />',
    ]),
  ),
};

/** Parts of MDX as authors of articles write them. */
const article: Extras = {
  inline: fc.oneof(
    words.map((one) => `<kbd>${one}</kbd>`),
    oneOf(["{'글자'}", '{1}', '{/* 말 */}']),
  ),
  block: fc.oneof(
    words.map((one) => `<details>\n<summary>열기</summary>\n\n${one}\n\n</details>`),
    oneOf(['{/* 말 */}']),
  ),
};

/** Parts of MDX as authors of retrospectives write them. */
const safe: Extras = {
  inline: article.inline,
  block: fc.oneof(
    article.block,
    fc.tuple(fc.integer({ min: 1, max: 999_999 }), words).map(([id, one]) => `<Lesson id="text-${id}" tags="하나, two">\n  ${one}\n</Lesson>`),
    fc
      .tuple(oneOf(['Callout', 'Callout title="제목"', 'ChatQuote role="개발자"', 'ChatQuote role="on-call engineer" at="~16:00"']), words)
      .map(([tag, one]) => `<${tag}>\n\n${one}\n\n</${tag.split(' ')[0]}>`),
    fc.tuple(words, words).map(([one, two]) => `<Pause>\n\n${one}\n\n---\n\n${two}\n\n</Pause>`),
    fc.tuple(words, words).map(([one, two]) => `<Diff>\n\n\`\`\`yaml\n${one}\n\`\`\`\n\n\`\`\`\n${two}\n\`\`\`\n\n</Diff>`),
    words.map((one) => `<Terminal title="db1">\n\`\`\`\n$ ${one}\n\`\`\`\n</Terminal>`),
    oneOf(['<MetricSketch title="T" line="flat [배포] rise" />', '<MetricSketch title="T" line="1 2.5, [a] -3" />']),
  ),
};

const md: Extras = {
  inline: oneOf(['{', '}', '<', '<b>', '{a}', '<!-- a -->', '<https://example.com/>', 'a<b', '</div>']),
  block: oneOf(['<div>\n\na\n\n</div>', '{a}', 'import a', '<!-- a']),
};

function bodyOf({ inline, block }: Extras, weight: number): Arbitrary<string> {
  const line = fc
    .array(fc.oneof({ weight: 8, arbitrary: inlines }, { weight, arbitrary: inline }), { minLength: 1, maxLength: 4 })
    .map((some) => some.join(' '));
  const blocks = fc.oneof({ weight: 8, arbitrary: blocksOf(line) }, { weight, arbitrary: block });
  return fc.array(blocks, { maxLength: 6 }).map((some) => some.join('\n\n'));
}

/** Texts in MDX with components, expressions and programs, good and bad. */
export const mdxBody: Arbitrary<string> = bodyOf(mdx, 2);
/** Texts of retrospectives and of articles as authors write them. */
export const safeBody: Arbitrary<string> = bodyOf(safe, 1);
export const articleBody: Arbitrary<string> = bodyOf(article, 1);
/** Texts that have to be run, and can be. */
export const programBody: Arbitrary<string> = bodyOf(
  {
    inline: oneOf(['{1 + 1}', '{x}', '{[x, "둘"].join(", ")}', '<span className="x">{x}</span>']),
    block: oneOf(['{[1, 2].map((n) => <b key={n}>{n}</b>)}', '<Kept>\n\n말\n\n</Kept>']),
  },
  2,
).map((body) => `export const x = 1;\n\nexport const Kept = ({ children }) => <div>{children}</div>;\n\n${body}`);
/** Texts in plain Markdown. */
export const mdBody: Arbitrary<string> = bodyOf(md, 2);
