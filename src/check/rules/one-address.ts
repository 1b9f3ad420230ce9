import type { Language } from '../../site.config.ts';
import { examplePost } from '../example.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const mdx = 'retrospectives/example/ko.mdx';
const md = 'retrospectives/example/ko.md';
const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => `retrospectives/${'첫-장애'.normalize(form)}`);

/** An address leads to one file: a language of a post is written once, and a post has one folder. */
export const rule = defineRule<{ lang: Language; file: string }>({
  name: 'one-address',
  examples: {
    good: [
      { ...examplePost({}), ...examplePost({ name: 'retrospectives/example/en.md' }), ...examplePost({ name: 'articles/example/ko.mdx' }) },
      examplePost({ name: `${decomposed}/ko.mdx` }),
    ],
    bad: [
      {
        files: { ...examplePost({ name: mdx }), ...examplePost({ name: md }) },
        finds: [{ at: `${mdx}:1:1`, says: `${md} has the same address, example in "ko": keep one of them` }],
      },
      {
        files: { ...examplePost({ name: `${decomposed}/ko.mdx` }), ...examplePost({ name: `${composed}/en.mdx` }) },
        finds: [
          {
            at: `${composed}/en.mdx:1:1`,
            says: `${decomposed}/ko.mdx is in another folder of the same name, "첫-장애" with its Hangul stored in another form: keep one folder`,
          },
        ],
      },
    ],
  },
  factOf: ({ lang, own }) => ({ lang, file: own.file }),
  checkSite(site) {
    const posts = Map.groupBy(site, ({ collection, slug }) => `${collection}/${slug}`);
    return [...posts.values()].flatMap((versions) => {
      const files = versions.flatMap(({ slug, fact }) => (fact ? [{ slug, ...fact }] : []));
      return files.flatMap(({ slug, lang, file }, index): Finding[] => {
        const before = files.slice(0, index);
        const sameLanguage = before.find((other) => other.lang === lang && folderOf(other.file) === folderOf(file));
        const otherFolder = before.find((other) => folderOf(other.file) !== folderOf(file));
        const place = { file, line: 1, column: 1 };
        if (sameLanguage) return [{ ...place, message: `${sameLanguage.file} has the same address, ${slug} in "${lang}": keep one of them` }];
        if (!otherFolder) return [];
        return [
          { ...place, message: `${otherFolder.file} is in another folder of the same name, "${slug}" with its Hangul stored in another form: keep one folder` },
        ];
      });
    });
  },
});

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));
