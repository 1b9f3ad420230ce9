import type { Allowance } from '../../site.config.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { isTextComponent } from '../../schema/text-components.ts';
import { examplePost } from '../example.ts';
import { importsIn } from '../imports.ts';
import { picturesOf } from '../pictures.ts';
import type { CheckedPost } from '../checked-post.ts';
import { defineRule } from '../rule.ts';
import { isRefusedKey } from '../safe-code.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const beside = { 'retrospectives/example/metric.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', 'retrospectives/example/data.json': '[]' };
const bad = (from: string, says: string) => ({
  files: { ...examplePost({ text: `Text\n\nimport a from '${from}'` }), ...beside },
  finds: [{ at: at('9:15'), says }],
});

/** A post imports what lies beside it: code of any other place would run on the machine that builds the site, with all that this may do. */
export const rule = defineRule({
  name: 'import',
  examples: {
    good: [{ ...examplePost({ text: "import Metric from './metric.svg'\nimport data from './data.json'\n\n<Metric />\n\n{data.length}" }), ...beside }],
    bad: [
      bad('./metrc.svg', 'there is no "./metrc.svg" beside the post; did you mean "./metric.svg"?'),
      bad('metric.svg', '"metric.svg" is not in the post’s folder; did you mean "./metric.svg"?'),
      bad('node:fs', '"node:fs" is not in the post’s folder'),
      bad('../other/metric.svg', 'a post imports pictures and data (.json) that lie beside it, ./…, for code of other places could do anything'),
      bad('/etc/passwd', '"/etc/passwd" is not in the post’s folder'),
      {
        files: { ...examplePost({ text: "import a from './a.js'" }), 'retrospectives/example/a.js': '' },
        finds: [{ at: at('7:15'), says: '"./a.js" is neither a picture nor data' }],
      },
      {
        files: { ...examplePost({ text: "import Lesson from './metric.svg'" }), ...beside },
        finds: [{ at: at('7:20'), says: '"Lesson" is a component of the site: take another name' }],
      },
      {
        files: {
          ...examplePost({ text: "import a from './a.json'\nimport b from './b.json'" }),
          'retrospectives/example/a.json': '[{ "astro\\u003ajsx": true, "type": "iframe" }]',
          'retrospectives/example/b.json': '{',
        },
        finds: [
          { at: at('7:15'), says: '"./a.json" has the key "astro:jsx", which would make more of it than data: name it otherwise' },
          { at: at('8:15'), says: '"./b.json" is no JSON: ' },
        ],
      },
    ],
  },
  check(post) {
    const { text } = post;
    return importsIn(text.tree).flatMap(({ from, names, position }) => {
      const component = names.find(isTextComponent);
      const message = whyNot(from, post) ?? (component === undefined ? whyNoData(from, post) : `"${component}" is a component of the site: take another name`);
      return message === undefined ? [] : [{ ...text.placeOf(position), message }];
    });
  },
});

function whyNot(from: string, post: CheckedPost): string | undefined {
  const importable = [...picturesOf(post), ...[...post.files.keys()].filter((name) => name.endsWith('.json'))];
  if (importable.includes(from) || isAllowed(from, post.allow)) return undefined;
  const near = importable.find((name) => name === `./${from}`) ?? nearest(from, importable);
  const what = !from.startsWith('./')
    ? `"${from}" is not in the post’s folder`
    : post.files.has(from)
      ? `"${from}" is neither a picture nor data`
      : `there is no "${from}" beside the post`;
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return `${what}${hint}; a post imports pictures and data (.json) that lie beside it, ./…, for code of other places could do anything`;
}

/** A build reads data as it is, so that a key could make an element of it. */
function whyNoData(from: string, { files }: CheckedPost): string | undefined {
  const content = from.endsWith('.json') ? files.get(from)?.() : undefined;
  let refused: string | undefined;
  try {
    if (content) {
      JSON.parse(new TextDecoder().decode(content), (key, value: unknown) => {
        if (isRefusedKey(key)) refused = key;
        return value;
      });
    }
  } catch (error) {
    return `"${from}" is no JSON: ${(error as Error).message}`;
  }
  return refused === undefined ? undefined : `"${from}" has the key "${refused}", which would make more of it than data: name it otherwise`;
}

const isAllowed = (from: string, { imports }: Allowance): boolean =>
  imports.some((one) => one === from || (one.endsWith('/') && from.startsWith(one) && !from.slice(one.length).includes('../')));
