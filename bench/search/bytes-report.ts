import { languages, type Language } from '../../src/site.config.ts';
import { table } from '../table.ts';
import { totalOf, type SearchBytes } from './bytes.ts';

/** What the search of a site with so many posts loads, for readers of each language. */
export interface SizedSite {
  posts: number;
  bytes: Record<Language, SearchBytes>;
}

const kilobyte = 1000;

/** At most so many kilobytes, for a site of so many posts. */
const most = { kilobytes: 120, posts: 250 };

/** What is loaded at each size of a site: a table, and how the search's own bytes grow from each size to the next, beside how the posts do. */
export function bytesTable(sites: readonly SizedSite[]): string {
  const rows = languages.flatMap((lang) =>
    sites.map(({ posts, bytes }) => {
      const { own, page, pagefind } = bytes[lang];
      const kilobytes = totalOf(own) / kilobyte;
      const verdict = posts !== most.posts ? '' : kilobytes <= most.kilobytes ? 'met' : 'not met';
      return [lang, String(posts), ...[kilobytes, page.gzipped / kilobyte, totalOf(pagefind) / kilobyte].map((value) => value.toFixed(1)), verdict];
    }),
  );
  const head = ['gzipped KB', 'posts', 'search', 'its page', 'Pagefind’s files', `≤ ${most.kilobytes} at ${most.posts}`];
  return [table([head, ...rows], 1), ...growth(sites)].join('\n\n');
}

function growth(sites: readonly SizedSite[]): string[] {
  const rows = languages.flatMap((lang) =>
    sites.slice(1).map((site, index) => {
      const before = sites[index] as SizedSite;
      const [bytes, posts] = [totalOf(site.bytes[lang].own) / totalOf(before.bytes[lang].own), site.posts / before.posts];
      return [lang, `${before.posts} to ${site.posts}`, bytes.toFixed(2), posts.toFixed(2), bytes < posts ? 'met' : 'not met'];
    }),
  );
  return rows.length === 0 ? [] : [table([['growth', 'posts', 'search', 'posts', 'slower'], ...rows], 2)];
}

/** The files of the search, the largest first: a table. */
export function filesTable({ own }: SearchBytes): string {
  const rows = own.toSorted((a, b) => b.gzipped - a.gzipped).map(({ path, gzipped }) => [path, String(gzipped)]);
  return table([['file of the search', 'gzipped bytes'], ...rows], 1);
}
