/**
 * What this site is: its name, address, languages and time zone. A team that runs its own site edits this file;
 * `SITE_URL` and `BASE_PATH` in the environment come first, so that one checkout serves several hosts.
 */

/** Languages posts may be written in, in the order they are offered. The first needs no prefix in an address. */
export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = languages[0];

/** A site that trusts its authors can allow their texts more. The content security policy stays as it is: see `src/components/content-security-policy.ts`. */
export interface Allowance {
  /** Modules that a text may import, such as `@team/charts`; one that ends with a slash, such as `../shared/`, allows all below it. */
  imports: readonly string[];
  /** HTML elements that a text may have though they are refused, such as `video`. */
  elements: readonly string[];
  /** Whether a text may show pictures of other hosts, which then learn who reads it. */
  remotePictures: boolean;
  /** Whether code in a text may be any JavaScript. It runs on the machine that builds the site. */
  anyExpression: boolean;
}

export const site = {
  /** Name of the site as it stands in titles and feeds. */
  title: { ko: '장애 회고', en: 'Hoego' },
  /** Origin without a trailing slash, for canonical addresses. */
  url: checkedOrigin(process.env.SITE_URL || 'http://localhost:4321'),
  /** Path under which the site is served: always begins and ends with a slash. */
  base: checkedBase(process.env.BASE_PATH || '/'),
  /** IANA zone in which a post's `date` begins. */
  timeZone: checkedTimeZone('Asia/Seoul'),
  /** Posts or lessons on one page of a list. */
  pageSize: 50,
  posts: {
    /** What the text of a post may do beyond Markdown, the site's components, and pictures and data of its own folder. */
    allow: checkedAllowance({ imports: [], elements: [], remotePictures: false, anyExpression: false }),
  },
} as const;

/** A value for each language. */
export const byLang = <Value>(make: (lang: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Language, Value>;

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

function checkedOrigin(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new Error(`SITE_URL: "${value}" is not an address. Give an origin such as https://example.com`);
  }
  return new URL(value).origin;
}

function checkedBase(value: string): string {
  if (!/^\/[\w\-./]*$/.test(value)) {
    throw new Error(`BASE_PATH: "${value}" is not a path. It begins with a slash, such as /retrospectives-site/`);
  }
  return `${value}/`.replace(/\/+/g, '/');
}

function checkedTimeZone(value: string): string {
  new Intl.DateTimeFormat('en', { timeZone: value }); // throws a RangeError that names the zone
  return value;
}

function checkedAllowance(allowance: Allowance): Allowance {
  const element = allowance.elements.find((name) => !/^[a-z][a-z0-9-]*$/.test(name));
  if (element !== undefined) throw new Error(`posts.allow.elements: "${element}" is not the name of an element. Give a name such as video`);
  const module = allowance.imports.find((name) => name.trim() === '' || name === '/');
  if (module !== undefined) throw new Error(`posts.allow.imports: "${module}" is not the name of a module. Give a name such as @team/charts`);
  return allowance;
}
