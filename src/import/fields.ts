import type { Root } from 'mdast';
import type { Level } from '../check/problem.ts';
import { knownTerm } from '../vocabulary/known-term.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { dayOf } from './day.ts';
import { firstWords, plainText, shortened, titleText } from './excerpt.ts';
import type { Target } from './registry.ts';
import { slugOf } from './slugs.ts';
import { fieldsOf, firstText, textOf, textsOf, truthOf, type Fields } from './values.ts';

/** Fields that are read in their own places. */
const read = new Set(
  `title excerpt description summary subtitle tagline date categories category tags tag keywords series toc toc_sticky draft published last_modified_at lastmod updated
modified modified_date update header image images cover featured_image featuredimage thumbnail permalink redirect_from slug url aliases alias author authors lang locale
language ref page_id translationkey taxonomies params gallery feature_row publishdate pubdate caption toc_label`.split(/\s+/),
);
/** Fields that say how a theme shows a page. */
const ofThemes = new Set(
  `layout type comments comment share related read_time author_profile mathjax mathjax3 katex math use_math usemath mermaid classes sidebar weight pin pinned sticky sitemap
toc_icon showtoc tocopen hidden markup isCJKLanguage iscjklanguage linktitle menu breadcrumbs breadcrumb layout_style no_toc noindex page_css page_js id featured search
render_with_liquid showdate showauthor autocollapsetoc excerpt_separator show_date readtime social-share nav-short last-updated identifier`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

/** What the front matter of a post says before its text: Markdown, and the picture at its head. */
export interface Head {
  title: string;
  /** Words that readers of the blog see above the text. */
  before: string;
  picture?: { src: string; alt: string; caption?: string | undefined } | undefined;
}

/** Reads the title of a post and what stands above its text. */
export function headOf({ post }: Target): Head {
  const { fields } = post;
  const title = titleText(firstText(fields, 'title') ?? '') || firstHeading(post.front.body) || post.name.replaceAll(/[-_]+/g, ' ').trim() || post.path;
  if (firstText(fields, 'title') === undefined) post.notes.say({ line: 1, column: 1 }, `the front matter gives no title; "${title}" is taken`);
  const excerpt = firstText(fields, 'excerpt', 'description', 'summary');
  const parts: string[] = [];
  const subtitle = firstText(fields, 'subtitle', 'tagline');
  if (subtitle !== undefined) parts.push(`*${subtitle.trim()}*`);
  if (excerpt !== undefined && shortened(plainText(excerpt)) !== plainText(excerpt) && !plainText(post.front.body).includes(plainText(excerpt))) {
    post.notes.say(
      post.front.at(['excerpt', 'description', 'summary'].find((name) => textOf(fields[name]) === excerpt)!),
      'an excerpt has at most 200 characters: all of it stands above the text',
      'hint',
    );
    parts.push(excerpt);
  }
  return { title, before: parts.join('\n\n'), picture: headPicture(fields, title) };
}

const firstHeading = (body: string): string => plainText(/^#[ \t]+(.+?)[ \t#]*$/m.exec(body)?.[1] ?? '');

function headPicture(fields: Fields, title: string): Head['picture'] {
  const header = fieldsOf(fields['header']);
  const cover = fieldsOf(fields['cover']);
  const image = fieldsOf(fields['image']);
  const src =
    firstText(header, 'image', 'overlay_image', 'teaser', 'og_image') ??
    firstText(cover, 'image', 'src') ??
    firstText(image, 'path', 'src', 'url', 'feature', 'teaser') ??
    firstText(fields, 'image', 'cover', 'featured_image', 'featuredImage', 'thumbnail') ??
    textsOf(fields['images'])[0];
  if (src === undefined) return undefined;
  const caption = firstText(header, 'caption') ?? firstText(cover, 'caption') ?? firstText(image, 'caption') ?? firstText(fields, 'caption');
  const alt = firstText(header, 'image_description', 'alt') ?? firstText(cover, 'alt') ?? firstText(image, 'alt', 'description') ?? caption ?? title;
  return { src, alt: plainText(alt) || title, caption };
}

/** The labels of a post as this site has them. */
export interface Labels {
  tags: string[];
  categories: string[];
}

/** Categories that name a cause, by a word that the vocabulary knows for it, and tags for all else. */
export function labelsOf({ post, collection }: Target, vocabulary: Vocabulary): Labels {
  const causes = new Map([...vocabulary.causes].map(([slug, cause]) => [slug, { ...cause, aliases: Object.values(cause.aliases).flat() }]));
  const found: Labels = { tags: [], categories: [] };
  const others: string[] = [];
  for (const name of post.categories) {
    const cause = causes.has(slugOf(name)) ? slugOf(name) : named(name, causes);
    if (collection === 'retrospectives' && cause !== undefined && found.categories.length < 4) found.categories.push(cause);
    else others.push(name);
  }
  found.categories = [...new Set(found.categories)];
  for (const name of [...others, ...post.tags]) {
    const tag = named(name, vocabulary.tags) ?? slugOf(name);
    if (tag === '') post.notes.say(post.front.at('tags'), `"${name}" has neither letters nor digits, and is left out of the tags`);
    else found.tags.push(tag);
  }
  found.tags = [...new Set(found.tags)];
  if (collection === 'retrospectives' && found.categories.length === 0) {
    const became = others.length > 0 ? `; ${others.map((name) => `"${name}"`).join(', ')} became ${others.length === 1 ? 'a tag' : 'tags'}` : '';
    post.notes.say(
      post.front.at('categories'),
      `the post has no root-cause category yet${became}: give one of ${[...vocabulary.causes.keys()].join(', ')}`,
      'hint',
    );
  } else if (others.length > 0) {
    const kind = collection === 'retrospectives' ? 'no cause here has this name' : 'an article has no root-cause categories';
    post.notes.say(
      post.front.at('categories'),
      `${others.map((name) => `"${name}"`).join(', ')} became ${others.length === 1 ? 'a tag' : 'tags'}: ${kind}`,
      'hint',
    );
  }
  return found;
}

/** The slug of the term that has this name, and is no slip of the pen. */
function named(name: string, terms: Parameters<typeof knownTerm>[1]): string | undefined {
  const known = knownTerm(name, terms) ?? (terms.has(name) ? { slug: name, isName: true } : undefined);
  return known?.isName ? known.slug : undefined;
}

/** The front matter of a post here. */
export function fieldsFor(
  target: Target,
  {
    head,
    labels,
    redirectFrom,
    body,
    cover,
  }: { head: Head; labels: Labels; redirectFrom: string[]; body: Root; cover?: { cover: string; coverAlt: string } | undefined },
): Fields {
  const { post, collection } = target;
  const { fields, front, notes, date } = post;
  const excerpt = plainText(firstText(fields, 'excerpt', 'description', 'summary') ?? '') || firstWords(body) || head.title;
  const updated = dayOf(
    fields['last_modified_at'] ?? fields['lastmod'] ?? fields['updated'] ?? fields['modified'] ?? fields['modified_date'] ?? fields['update'],
  )?.day;
  const authors = [fields['authors'] ?? fields['author']]
    .flat()
    .flatMap((one: unknown) => textOf(one) ?? firstText(fieldsOf(one), 'name', 'display_name') ?? []);
  const toc = truthOf(fields['toc']);
  const isSticky = truthOf(fields['toc_sticky']);
  for (const name of Object.keys(front.data)) {
    const lower = name.toLowerCase();
    if (!read.has(lower) && !ofThemes.has(lower)) notes.say(front.at(name), `the field "${name}" is not carried: posts here have none of this name`, 'hint');
  }
  sayRest(fields, (name, message, level) => notes.say(front.at(name), message, level));
  return {
    title: head.title,
    excerpt: shortened(excerpt),
    date: date!.day,
    ...(updated !== undefined && updated > date!.day && { updated }),
    ...(authors.length > 0 && { authors }),
    ...(collection === 'retrospectives' && labels.categories.length > 0 && { categories: labels.categories }),
    ...(labels.tags.length > 0 && { tags: labels.tags }),
    ...(toc !== undefined && { toc }),
    ...(isSticky !== undefined && { toc_sticky: isSticky }),
    ...(post.isDraft && { draft: true }),
    ...cover,
    ...(redirectFrom.length > 0 && { redirectFrom }),
  };
}

/** What a field holds beside what is carried of it. */
function sayRest(fields: Fields, say: (name: string, message: string, level: Level) => void): void {
  const header = fieldsOf(fields['header']);
  const shown = firstText(header, 'image', 'overlay_image', 'teaser', 'og_image');
  for (const [name, value] of Object.entries(header)) {
    if (value !== shown && !/^(?:caption|image_description|alt|show_overlay_excerpt|overlay_filter|overlay_color)$/.test(name))
      say('header', `"${name}" of the header is not carried`, 'hint');
  }
}
