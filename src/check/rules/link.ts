import { oldAddress } from '../../schema/old-address.ts';
import { calendarDay, isPublished } from '../../schema/publishing.ts';
import { languages, site as settings } from '../../site.config.ts';
import { linksIn, replaced, type AddressInText } from '../addresses-in-text.ts';
import type { CheckedPost } from '../checked-post.ts';
import { fileLinkProblem } from '../file-link.ts';
import { linkExamples } from '../link-examples.ts';
import { outsideProblem } from '../outside-address.ts';
import { addressIn, segmentsOf, withoutLanguage } from '../own-addresses.ts';
import { pageProblem, type PageProblem } from '../page-problem.ts';
import { keyOf, pagesAt, pagesOf, type PageFact } from '../pages.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';
import { siteAddress, type SiteAddress } from '../site-address.ts';

interface LinkFact extends PageFact {
  links: (AddressInText & Omit<SiteAddress, 'anchor'>)[];
}

/** A link leads to a page that is there, by the address that it has. Whether another site answers is not asked. */
export const rule = defineRule<LinkFact>({
  name: 'link',
  examples: linkExamples,
  check(post) {
    const causes = [...post.vocabulary.causes.keys()].flatMap((cause) => languages.map((lang) => addressIn(lang, 'causes', cause)));
    return linksIn(post.text).flatMap((link): Finding[] => {
      const finding = (message: string, right?: string) => [
        { ...link.place, message: `"${link.url}" ${message}`, ...(right !== undefined && replaced(link, right)) },
      ];
      if (link.url === '') return finding('is no address: the link leads nowhere');
      const outside = outsideProblem(link.url);
      if (outside !== undefined) return finding(`– ${outside}`);
      const file = fileLinkProblem(link.url, post);
      if (file) return finding(file.message, file.right);
      const address = siteAddress(link.url, post);
      const problem = address && isCause(address) ? pageProblem(address.path, pagesAt(causes)) : undefined;
      return problem ? [toFinding({ ...link, rest: address!.rest }, problem)] : [];
    });
  },
  factOf(post) {
    const links = linksIn(post.text).flatMap((link) => {
      const address = siteAddress(link.url, post);
      const isChecked =
        !address || /^(?:[#?]|$)/.test(link.url) || isCause(address) || outsideProblem(link.url) !== undefined || fileLinkProblem(link.url, post);
      return isChecked ? [] : [{ ...link, path: address.path, rest: address.rest }];
    });
    return { ...pageFactOf(post), links };
  },
  checkSite(site) {
    const pages = pagesOf(site);
    const today = calendarDay(new Date(), settings.timeZone);
    const isThere = (post: { draft: boolean; date: string }) => isPublished(post, today);
    return site.flatMap(({ fact }) =>
      (fact?.links ?? []).flatMap((link): Finding[] => {
        const problem = pageProblem(link.path, pages);
        if (problem) return [toFinding(link, problem)];
        const posts = pages.get(keyOf(link.path))?.posts;
        // What is itself not there yet may wait for the other.
        if (!posts || posts.some(isThere) || !isThere(fact!)) return [];
        return [{ ...link.place, level: 'warning', message: `"${link.url}" leads to what is not published yet: until it is, the site has no such page` }];
      }),
    );
  },
});

/** Only single causes: their list is one of the site's pages. */
const isCause = ({ path }: SiteAddress): boolean => {
  const [first, second] = withoutLanguage(segmentsOf(path));
  return first?.toLowerCase() === 'causes' && second !== undefined && second !== 'page';
};

const toFinding = (link: AddressInText & { rest: string }, { level, message, right }: PageProblem): Finding => ({
  ...link.place,
  level,
  message: `"${link.url}" ${message}`,
  ...(right !== undefined && replaced(link, right + link.rest)),
});

function pageFactOf({ lang, data }: CheckedPost): PageFact {
  const lessons = listOf(data['lessons']).flatMap((lesson) => (typeof lesson === 'object' && lesson !== null && 'tags' in lesson ? listOf(lesson.tags) : []));
  const tags = [...new Set([...listOf(data['tags']), ...lessons])].filter((tag) => typeof tag === 'string').map((tag) => tag.normalize('NFC'));
  const old = listOf(data['redirectFrom']).flatMap((address) => oldAddress.safeParse(address).data ?? []);
  return { lang, draft: data['draft'] === true, date: String(data['date']), withdrawn: data['withdrawn'] === true, tags, old };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
