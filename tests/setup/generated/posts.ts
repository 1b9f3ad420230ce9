import { globSync, readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import type { Example } from '../../../src/check/rule.ts';
import { articleBody, mdBody, mdxBody, programBody, safeBody } from './bodies.ts';
import { articleFields, retrospectiveFields, type Fields } from './fields.ts';
import { mutation } from './mutations.ts';
import { oneOf } from './words.ts';
import { linesOf, yamlOf } from './yaml-text.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
const picture = { 'retrospectives/example/metric.svg': svg };
const smallest: Fields = { title: '첫 장애', excerpt: '오타 하나.', date: '2020-11-22' };

const postOf = (yaml: Arbitrary<string>, body: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(yaml, body).map(([fields, text]) => `---\n${fields}${fields.endsWith('\n') ? '' : '\n'}---\n\n${text}\n`);

const retrospective = postOf(yamlOf(retrospectiveFields), safeBody);

/** Posts that keep to the schema of their kind. */
export const wellTyped: Arbitrary<Example> = fc.oneof(
  { weight: 4, arbitrary: retrospective.map((post) => ({ ...picture, 'retrospectives/example/ko.mdx': post })) },
  { weight: 1, arbitrary: postOf(yamlOf(articleFields), articleBody).map((post) => ({ 'articles/예시/metric.svg': svg, 'articles/예시/en.mdx': post })) },
);

/** Retrospectives that keep to their schema and have a line for each field. */
export const inLines: Arbitrary<string> = postOf(linesOf(retrospectiveFields), safeBody);

/** Posts that keep to their schema, changed in one of their files. */
export const mutated: Arbitrary<Example> = mutationsOf(wellTyped);

/** Facts as languages share them: some texts in each language, some in one, some in none. */
const sharedFields: Arbitrary<Fields> = fc.tuple(retrospectiveFields, oneOf(['both', 'ko', 'null', 'none'])).map(([fields, how]) => {
  const { title: _title, excerpt: _excerpt, date: _date, ...facts } = fields;
  const told = { both: { ko: '가', en: 'A' }, ko: { ko: '가' }, null: { ko: '가', en: null }, none: {} }[how];
  return { ...facts, surprise: told, symptoms: [told] };
});
const ownFields = retrospectiveFields.map(({ title, excerpt, date }): Fields => ({ title, excerpt, date }));

/** Posts in two languages with facts that they share, changed in some of their files. */
export const inTwoLanguages: Arbitrary<Example> = mutationsOf(
  fc.record({
    'retrospectives/example/ko.mdx': postOf(yamlOf(ownFields), safeBody),
    'retrospectives/example/en.mdx': postOf(yamlOf(ownFields), mdxBody),
    'retrospectives/example/incident.yaml': yamlOf(sharedFields),
  }),
);

const plainPost = yamlOf(fc.constant(smallest));

/** Short posts with texts of every kind, some of them changed. */
export const withMdx: Arbitrary<Example> = textsOf('retrospectives/example/ko.mdx', mdxBody);
export const withMd: Arbitrary<Example> = textsOf('retrospectives/example/en.md', mdBody);

/** Short posts whose texts are programs that run. */
export const withPrograms: Arbitrary<Example> = postOf(plainPost, programBody).map((text) => ({ ...picture, 'retrospectives/example/ko.mdx': text }));

function textsOf(name: string, body: Arbitrary<string>): Arbitrary<Example> {
  const post = postOf(plainPost, body);
  return fc.oneof(post, changed(post)).map((text) => ({ ...picture, [name]: text }));
}

const root = /^.*?content\//;
const folders = [...new Set(globSync('{content,tests/fixtures/content}/{retrospectives,articles}/*/*.mdx').map((file) => file.replace(/[^/]*$/, '')))].sort();
const written = folders.map((folder): Example =>
  Object.fromEntries(globSync(`${folder}*`).map((file) => [file.replace(root, ''), readFileSync(file, 'utf8')])),
);

/** The posts of this repository, changed in one of their files. */
export const ofThisRepository: Arbitrary<Example> = mutationsOf(oneOf(written));

function changed(text: Arbitrary<string>): Arbitrary<string> {
  return fc.tuple(text, mutation).map(([before, change]) => change(before));
}

/** Changes one of the texts of an example. */
function mutationsOf(example: Arbitrary<Example>): Arbitrary<Example> {
  return fc.tuple(example, fc.nat(), mutation).map(([files, number, change]) => {
    const texts = Object.keys(files).filter((name) => /\.(mdx?|yaml)$/.test(name));
    const name = texts[number % texts.length]!;
    return { ...files, [name]: change(String(files[name])) };
  });
}
