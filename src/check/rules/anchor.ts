import { linksIn, type AddressInText } from '../addresses-in-text.ts';
import { anchorProblems } from '../anchor-problems.ts';
import type { CheckedPost } from '../checked-post.ts';
import { examplePost } from '../example.ts';
import { addressIn } from '../own-addresses.ts';
import { pageIds } from '../page-ids.ts';
import { keyOf } from '../pages.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';
import { siteAddress } from '../site-address.ts';

interface AnchorFact {
  /** The key of the address of the post. */
  page: string;
  /** Missing where they are not known. */
  ids?: string[];
  /** Those that lead into a page. */
  links: (AddressInText & { path: string; anchor: string })[];
}

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const lessons = 'lessons:\n  - { id: read-the-diff, text: Read it., tags: [a] }\n';
const other = examplePost({ fields: lessons, text: '## 지표가 말하던 것', name: 'retrospectives/other/ko.mdx' });

/** A link into a page leads to a place that the page has: a heading, one of its own sections, a lesson. */
export const rule = defineRule<AnchorFact>({
  name: 'anchor',
  examples: {
    good: [
      {
        ...examplePost({
          fields: `${lessons}timeline:\n  - { id: start, at: 16:00, text: Begins., kind: effect }\nactions:\n  - { id: guard, text: Guard., type: prevent, ownerRole: team, status: done }`,
          text: '## 가\n\n## 가\n\n## Timeline[^n]\n\n<div id="mine" />\n\n[a](#가) [a](#%EA%B0%80-1) [a](#timeline) [a](#timeline-1) [a](#mine) [a](#record) [a](#lessons) [a](#lesson-read-the-diff) [a](#timeline-start)\n\n<a href="#action-guard">a</a> [a](#top) [a](#) [a](#:~:text=a) [a](#content) [a](#user-content-fn-n)\n\n[^n]: [a](/retrospectives/other/#지표가-말하던-것) [a](../other/#lesson-read-the-diff) [a](/about/#any)',
        }),
        ...other,
      },
      {
        ...examplePost({ text: '[a](/retrospectives/other/#any)', name: 'articles/example/en.md' }),
        ...examplePost({ fields: 'withdrawn: true', name: 'retrospectives/other/ko.mdx' }),
      },
    ],
    bad: [
      {
        files: {
          ...examplePost({
            text: '## 지표\n\n| [a](#지펴) |\n| - |\n| [a](#timeline) |\n\n## [a](../other/#지표가-말하던-거)\n\n[a][r] [a](/retrospectives/other/#lesson-read-diff)\n\n[r]: #Facts',
          }),
          ...other,
        },
        finds: [
          { at: at('9:3'), says: '"#지펴" leads to no place of its page; did you mean "#지표"?' },
          { at: at('11:3'), says: '"#timeline" leads to no place of its page; places: content, 지표, a' },
          { at: at('13:4'), says: '"../other/#지표가-말하던-거" leads to no place of its page; did you mean "#지표가-말하던-것"?' },
          { at: at('15:8'), says: 'did you mean "#lesson-read-the-diff"?' },
          { at: at('17:1'), says: '"#Facts" leads to no place of its page' },
        ],
      },
      {
        files: examplePost({ text: `## What it said\n\n[a](#What-It-Said) [a](/retrospectives/example/#${'가'.normalize('NFD')} "T")\n\n## 가` }),
        finds: [
          { at: at('9:1'), says: '"#What-It-Said" leads to no place of its page; did you mean "#what-it-said"?' },
          { at: at('9:20'), says: 'leads to no place of its page: its Hangul is stored decomposed (NFD); did you mean "#가"?' },
        ],
        fixed: String(Object.values(examplePost({ text: '## What it said\n\n[a](#what-it-said) [a](/retrospectives/example/#가 "T")\n\n## 가' }))[0]),
      },
    ],
  },
  check(post) {
    const ids = pageIds(post);
    return ids
      ? linksIn(post.text).flatMap((link): Finding[] => (link.url.startsWith('#') ? anchorProblems({ ...link, anchor: anchorOf(link.url, post) }, ids) : []))
      : [];
  },
  factOf(post) {
    const links = linksIn(post.text).flatMap((link) => {
      const address = link.url.startsWith('#') ? undefined : siteAddress(link.url, post);
      return address && address.anchor !== '' ? [{ ...link, path: address.path, anchor: address.anchor }] : [];
    });
    // Of a withdrawn post nothing is left but a notice, which every link may lead to.
    const ids = post.data['withdrawn'] === true ? undefined : pageIds(post);
    return { page: keyOf(addressIn(post.lang, post.collection, post.slug)), ...(ids && { ids }), links };
  },
  checkSite(site) {
    const pages = new Map(site.map(({ fact }) => [fact?.page, fact?.ids]));
    return site.flatMap(({ fact }) =>
      (fact?.links ?? []).flatMap((link) => {
        const ids = pages.get(keyOf(link.path));
        return ids ? anchorProblems(link, ids) : [];
      }),
    );
  },
});

const anchorOf = (url: string, post: CheckedPost): string => siteAddress(url, post)?.anchor ?? '';
