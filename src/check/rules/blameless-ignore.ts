import { examplePost } from '../example.ts';
import { ignoresIn } from '../prose/ignores.ts';
import { defineRule } from '../rule.ts';

const text = (text: string, name?: string) => examplePost({ text, ...(name !== undefined && { name }) });

/** Who silences a remark says why, so that the next reader need not ask. */
export const rule = defineRule({
  name: 'blameless-ignore',
  examples: {
    good: [text('It was human error. {/* blameless-ignore: the words of the court */} {/* another comment */}\n\n`{/* blameless-ignore */}`')],
    bad: [
      {
        files: text('It was. {/* blameless-ignore */}\n\n{/* blameless-ignore: */}'),
        finds: [
          { at: 'retrospectives/example/ko.mdx:7:9', says: 'give the reason: {/* blameless-ignore: the words of the court */}' },
          { at: 'retrospectives/example/ko.mdx:9:1', says: 'give the reason' },
        ],
      },
      {
        files: text('It was. <!-- blameless-ignore -->', 'retrospectives/example/ko.md'),
        finds: [{ at: 'retrospectives/example/ko.md:7:9', says: 'give the reason: <!-- blameless-ignore: the words of the court -->' }],
      },
      {
        files: examplePost({ fields: 'surprise: It was. # blameless-ignore' }),
        finds: [{ at: 'retrospectives/example/ko.mdx:5:19', says: 'give the reason: # blameless-ignore: the words of the court' }],
      },
    ],
  },
  check: (post) =>
    ignoresIn(post)
      .filter(({ reason }) => reason === '')
      .map(({ file, line, column, form }) => ({
        file,
        line,
        column,
        message: `without a reason this silences nothing; give the reason: ${form('blameless-ignore: the words of the court')}`,
      })),
});
