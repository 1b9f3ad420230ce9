import { examplePost } from '../example.ts';
import { defineRule } from '../rule.ts';

/** A word, and not a directive. */
const isWord = /^#(?!blameless-ignore)[\p{L}\p{N}]/u;

/** The end of a text that stands without quotes: not that of a list, of a key, or of what is quoted. */
const endsText = /[^\s"'\]}[{:,|>-]$/;

/** `title: Outage #3` is "Outage" in YAML, and nobody sees where the rest went. What is meant as a comment has a space behind its `#`. */
export const rule = defineRule({
  name: 'comment',
  examples: {
    good: [
      examplePost({ fields: 'tags: [metrics] # the first ones\nsurprise: "Outage #3"\n#services: [shop]' }),
      examplePost({ fields: 'tags: [metrics] #todo\nsurprise: "Outage" #todo\nservices: #todo\n  - shop' }),
      examplePost({ fields: 'surprise: It was human error #blameless-ignore: the words of the court' }),
      examplePost({ fields: 'surprise: C# and F#' }),
      examplePost({ fields: 'luck: |\n  Outage #3' }),
    ],
    bad: [
      {
        files: examplePost({ fields: 'surprise: Outage #3 of the year' }),
        finds: [
          {
            at: 'retrospectives/example/ko.mdx:5:18',
            says: '"#3 of the year" is a comment, and not part of what stands before it: put the whole in quotes, or a space behind the #',
            level: 'warning',
          },
        ],
      },
    ],
  },
  check: ({ own, shared }) =>
    [own, shared].flatMap(({ file, yaml }) =>
      yaml
        .comments('#')
        .filter(({ text, before }) => isWord.test(text) && endsText.test(before))
        .map(({ text, line, column }) => ({
          file,
          line,
          column,
          level: 'warning' as const,
          message: `"${text.trim()}" is a comment, and not part of what stands before it: put the whole in quotes, or a space behind the #`,
        })),
    ),
});
