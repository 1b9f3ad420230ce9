import type { BlogDay } from './day.ts';

/** What the address of a post of a Hugo site is made of. */
export interface HugoAddressParts {
  /** A pattern such as `/:year/:slug/`. Undefined for Hugo's own. */
  permalink?: string | undefined;
  sections: readonly string[];
  /** The name of the file or of its bundle. */
  name: string;
  slug?: string | undefined;
  title?: string | undefined;
  date?: BlogDay | undefined;
  /** `/en` for a language that has a prefix, else empty. */
  prefix: string;
  isUgly: boolean;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The path at which Hugo puts a page. Source: https://gohugo.io/configuration/permalinks/, "Tokens". */
export function hugoAddress({ permalink = '/:sections/:slugorcontentbasename/', sections, name, slug, title, date, prefix, isUgly }: HugoAddressParts): string {
  const [year = '', month = '', day = ''] = date?.day.split('-') ?? [];
  const values: Record<string, string> = {
    year,
    month,
    day,
    monthname: months[Number(month) - 1] ?? '',
    section: sections[0] ?? '',
    sections: sections.join('/'),
    title: title ?? name,
    slug: slug ?? title ?? name,
    slugorfilename: slug ?? name,
    slugorcontentbasename: slug ?? name,
    filename: name,
    contentbasename: name,
  };
  const filled = permalink.replaceAll(/:([a-z]+)(?:\[[^\]]*\])?/g, (written, token: string) =>
    values[token] === undefined ? written : urlized(values[token]!),
  );
  const path = `${prefix}/${filled}/`.replaceAll(/\/{2,}/g, '/');
  return isUgly ? path.replace(/\/$/, '.html') : path;
}

/** A name as it stands in an address. Source: Hugo, `helpers.PathSpec.URLize`. */
const urlized = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/[^\p{L}\p{N}\p{M}._/#+~@-]/gu, '')
    .replaceAll(/-{2,}/g, '-');
