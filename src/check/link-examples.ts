import { examplePost } from './example.ts';
import type { Rule } from './rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const other = {
  ...examplePost({ fields: 'tags: [장애]\nredirectFrom: [/2020/old/]', name: 'retrospectives/other/ko.mdx' }),
  ...examplePost({ name: 'retrospectives/only-english/en.mdx' }),
  ...examplePost({ name: 'articles/첫-글/ko.md' }),
};
const draft = { 'retrospectives/draft/ko.mdx': '---\ntitle: T\nexcerpt: E\ndate: 2020-01-01\ndraft: true\ntags: [hidden]\n---\n' };
const published = (text: string) => ({ 'retrospectives/example/ko.mdx': `---\ntitle: T\nexcerpt: E\ndate: 2020-01-01\n---\n\n${text}\n` });

const tagged = (slug: string, field = '') => ({ [`articles/${slug}/ko.md`]: `---\ntitle: T\nexcerpt: E\ndate: 2020-01-01\ntags: [hidden]\n${field}---\n` });

/** Links that lead somewhere and links that do not. */
export const linkExamples: Rule['examples'] = {
  good: [
    {
      ...examplePost({
        text: [
          '[a](/) [a](/en/) [a](/retrospectives/) [a](/en/lessons/) [a](/search/?q=장애) [a](/about/#content) [a](/causes/data-store/) [a](/rss.xml) [a](/en/rss.xml)',
          '| [a](/retrospectives/other/) |\n| - |\n| [a](/tags/장애/) [a](/en/tags/%EC%9E%A5%EC%95%A0/) [a](/articles/첫-글/) |',
          '# [a](/en/retrospectives/only-english/)[^1]\n\n[^1]: <a href="/lessons/">a</a> [a][r] [a](../other/) [a](../) [a](#top) [a](?q=1)\n\n[r]: <../../articles/첫-글/>',
          'https://example.com/Page www.example.com',
          '<Lesson id="a" tags="a">[mail](mailto:a@example.com) [tel](tel:+82-2-0000)</Lesson>',
          '`[a](/none/)`\n\n[unused]: /none/',
        ].join('\n\n'),
      }),
      ...other,
    },
    // The tag of a draft has a page where a published post has it, too, whichever of them is read first.
    { ...published('[a](/tags/hidden/)'), ...tagged('one'), ...tagged('two', 'draft: true\n') },
    { ...published('[a](/tags/hidden/)'), ...tagged('one', 'draft: true\n'), ...tagged('two') },
    { ...examplePost({ text: '<https://example.com> [a](/retrospectives/other/)', name: 'retrospectives/example/en.md' }), ...other },
  ],
  bad: [
    {
      files: {
        ...examplePost({
          text: '[a](/retrospectives/othr/)\n\n| a |\n| - |\n| <a href="/en/retrospectives/other/">a</a> [a](/retrospectives/only-english/) |\n\n[a](/tags/장해/) [a](/causes/data-stor/)\n\n[a][1] [a][1]\n\n[1]: /other/#a',
        }),
        ...other,
      },
      finds: [
        { at: at('7:1'), says: '"/retrospectives/othr/" leads nowhere; did you mean "/retrospectives/other/"?' },
        { at: at('11:3'), says: '"/en/retrospectives/other/" leads nowhere: the post is not written in this language; did you mean "/retrospectives/other/"?' },
        {
          at: at('11:45'),
          says: '"/retrospectives/only-english/" leads nowhere: the post is not written in this language; did you mean "/en/retrospectives/only-english/"?',
        },
        { at: at('13:1'), says: '"/tags/장해/" leads nowhere; did you mean "/tags/장애/"?' },
        { at: at('13:16'), says: '"/causes/data-stor/" leads nowhere; did you mean "/causes/data-store/"?' },
        { at: at('17:1'), says: '"/other/#a" leads nowhere; did you mean "/retrospectives/other/"?' },
      ],
    },
    {
      files: examplePost({
        text: '[a](/ko/about/) [a](/lesson/) [a](/retrospectives/none/) [a](/cause/data/) [a](/data.json) [a]()\n\n[a](/retrospectives/page/2/)',
      }),
      finds: [
        { at: at('7:1'), says: '"/ko/about/" leads nowhere; did you mean "/about/"?' },
        { at: at('7:17'), says: '"/lesson/" leads nowhere; did you mean "/lessons/"?' },
        { at: at('7:31'), says: '"/retrospectives/none/" leads nowhere; known in its place: example' },
        { at: at('7:58'), says: '"/cause/data/" leads nowhere; did you mean "/causes/"?' },
        {
          at: at('7:76'),
          says: /^"\/data\.json" leads nowhere; known in its place: retrospectives, .*; a file of public\/ is named in src\/check\/own-addresses\.ts$/,
        },
        { at: at('7:92'), says: '"" is no address: the link leads nowhere' },
        {
          at: at('9:1'),
          says: '"/retrospectives/page/2/" is a later page of a list, and what stands there changes; did you mean "/retrospectives/"?',
          level: 'warning',
        },
      ],
    },
    {
      files: examplePost({
        text: '[a](/lessons) [a](/search?q=a) [a](/Causes/Data-Store/) [a](</about/index.html#a> "T")\n\n<a href="../example">a</a> [a][1]\n\n[1]: /en',
      }),
      finds: [
        { at: at('7:1'), says: '"/lessons" is not the address of the page: write "/lessons/"', level: 'warning' },
        { at: at('7:15'), says: '"/search?q=a" is not the address of the page: write "/search/"', level: 'warning' },
        { at: at('7:32'), says: '"/Causes/Data-Store/" leads nowhere: addresses are in lower case; did you mean "/causes/data-store/"?' },
        { at: at('7:57'), says: 'write "/about/"', level: 'warning' },
        { at: at('9:1'), says: '"../example" is not the address of the page: write "/retrospectives/example/"', level: 'warning' },
        { at: at('11:1'), says: '"/en" is not the address of the page: write "/en/"', level: 'warning' },
      ],
      fixed: String(
        Object.values(
          examplePost({
            text: '[a](/lessons/) [a](/search/?q=a) [a](/causes/data-store/) [a](</about/#a> "T")\n\n<a href="/retrospectives/example/">a</a> [a][1]\n\n[1]: /en/',
          }),
        )[0],
      ),
    },
    {
      files: {
        ...examplePost({ text: `[a](../only-english/en.mdx#a) [a](./data.json) [a](metric.svg)\n\n[a](/2020/old) [a](/tags/${'장애'.normalize('NFD')}/)` }),
        ...other,
      },
      finds: [
        { at: at('7:1'), says: '"../only-english/en.mdx#a" is the file of a post, not its page; did you mean "/en/retrospectives/only-english/#a"?' },
        {
          at: at('7:31'),
          says: /^"\.\/data\.json" leads nowhere: of the files beside a post only the pictures it shows are in the site; .* linked to as \/data\.json$/,
        },
        { at: at('7:48'), says: '"metric.svg" leads nowhere: a picture beside the post is shown with ![what it shows](metric.svg)' },
        { at: at('9:1'), says: '"/2020/old" is an old address of a post; it is now at "/retrospectives/other/"', level: 'warning' },
        { at: at('9:16'), says: 'leads nowhere: its Hangul is stored decomposed (NFD); write it anew' },
      ],
    },
    {
      files: { ...published('[a](/retrospectives/draft/) [a](/tags/hidden/)'), ...draft },
      finds: [
        { at: at('7:1'), says: '"/retrospectives/draft/" leads to what is not published yet: until it is, the site has no such page', level: 'warning' },
        { at: at('7:29'), says: '"/tags/hidden/" leads to what is not published yet', level: 'warning' },
      ],
    },
    {
      files: examplePost({
        text: '[a](http:/x) [a](htps://example.com) [a](https://) [a](www.example.com/a) [a](//lessons/)\n\n[a](javascript:alert(1)) [a](a@example.com) [a](localhost:3000)',
      }),
      finds: [
        { at: at('7:1'), says: '"http:/x" – expected an address with its host: http://example.com/' },
        { at: at('7:14'), says: '"htps://example.com" – unknown kind of address "htps:"; did you mean "https:"?' },
        { at: at('7:38'), says: '"https://" – expected an address with its host' },
        { at: at('7:52'), says: '"www.example.com/a" – expected a kind of address before it; did you mean "https://www.example.com/a"?' },
        { at: at('7:75'), says: '"//lessons/" – two slashes begin the name of another site; did you mean "/lessons/"?' },
        { at: at('9:26'), says: 'did you mean "mailto:a@example.com"?' },
        { at: at('9:45'), says: 'did you mean "https://localhost:3000"?' },
      ],
    },
  ],
};
