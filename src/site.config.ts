/**
 * What this site is: its name, address, languages and time zone. A team that runs its own site edits this file;
 * `SITE_URL` and `BASE_PATH` in the environment come first, so that one checkout serves several hosts.
 */

/** Languages posts may be written in, in the order they are offered. The first needs no prefix in an address. */
export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = languages[0];

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
