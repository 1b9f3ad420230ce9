import type { BlogDay } from './day.ts';

/** What the address of a post of a Jekyll site is made of. */
export interface AddressParts {
  permalink: string;
  categories: readonly string[];
  date?: BlogDay | undefined;
  /** The name of the file without its date, or the `slug` of its front matter. */
  title: string;
  slug?: string | undefined;
}

/** Source: https://jekyllrb.com/docs/permalinks/, "Built-in formats". */
const styles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The path at which Jekyll puts a post. A part that it has no value for is left out. Source: https://jekyllrb.com/docs/permalinks/, "Placeholders". */
export function jekyllAddress({ permalink, categories, date, title, slug }: AddressParts): string {
  const template = styles[permalink] ?? permalink;
  const [year = '', month = '', day = ''] = date?.day.split('-') ?? [];
  const [hour = '', minute = '', second = ''] = date?.time?.split(':') ?? ['00', '00', '00'];
  const moment = date ? new Date(`${date.day}T00:00:00Z`) : undefined;
  const plain = (number: string) => (number === '' ? '' : String(Number(number)));
  const monthName = months[Number(month) - 1] ?? '';
  const weekday = moment ? weekdays[moment.getUTCDay()]! : '';
  const values: Record<string, string> = {
    year,
    month,
    day,
    hour,
    minute,
    second,
    i_month: plain(month),
    i_day: plain(day),
    short_year: year.slice(2),
    short_month: monthName.slice(0, 3),
    long_month: monthName,
    short_day: weekday.slice(0, 3),
    long_day: weekday,
    y_day: moment ? String(dayOfYear(moment)).padStart(3, '0') : '',
    week: moment ? String(weekOfYear(moment)).padStart(2, '0') : '',
    w_year: year,
    w_day: moment ? String(moment.getUTCDay() || 7) : '',
    categories: [...new Set(categories.map((category) => category.toLowerCase()))].join('/'),
    slugified_categories: [...new Set(categories.map(jekyllSlug))].join('/'),
    title: inAddress(slug ?? title),
    slug: jekyllSlug(slug ?? title),
    path: '',
    name: jekyllSlug(title),
    basename: title,
    output_ext: '.html',
  };
  const filled = template.replaceAll(/:([a-z_]+)/g, (written, name: string) => {
    // `:title_x` is a title with letters behind it.
    const known = Object.keys(values)
      .filter((one) => name.startsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    return known === undefined ? written : values[known]! + name.slice(known.length);
  });
  return `/${filled}`.replaceAll(/\/{2,}/g, '/');
}

/** Letters, digits and `-`, in lower case. Source: Jekyll::Utils.slugify, mode "default". */
export const jekyllSlug = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();

/** Source: Jekyll::Utils.slugify, mode "pretty", with its case kept. */
const inAddress = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

const dayOfYear = (moment: Date): number => Math.round((moment.getTime() - Date.UTC(moment.getUTCFullYear(), 0, 0)) / 86_400_000);

/** The week of the year by ISO 8601. */
function weekOfYear(moment: Date): number {
  const thursday = new Date(moment.getTime() + (4 - (moment.getUTCDay() || 7)) * 86_400_000);
  return Math.ceil(dayOfYear(thursday) / 7);
}
