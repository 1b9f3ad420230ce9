import { htmlTagNames } from 'html-tag-names';

/** Every element that HTML has or had. */
export const isElementName = (name: string): boolean => known.has(name.toLowerCase());
const known = new Set(htmlTagNames);

const named = (names: string) => new Set(names.split(/\s+/));

/** Elements that are blocks, whatever is in them. */
export const blocks = named(`address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption colgroup col search hgroup`);

/** Elements of a sentence that MDX writes as elements. */
export const inSentence = named('abbr bdi bdo cite dfn ins kbd mark q rp rt ruby s samp small sub sup time u var wbr');

/** Blocks that MDX writes as elements, where Markdown has none. */
export const inText = named('caption col colgroup dd details dl dt figcaption figure summary table tbody td tfoot th thead tr ul ol li');

/** Frames and media: a page loads none of them. */
export const embedded = named('iframe embed object video audio frame');

/** What says nothing to a reader. */
export const silent = named('script style link meta base title head param source track area map');

/** Attributes that an element keeps, by their names in a tree of HTML. */
export const keptAttributes: Record<string, string> = {
  id: 'id',
  title: 'title',
  lang: 'lang',
  dir: 'dir',
  open: 'open',
  dateTime: 'datetime',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  scope: 'scope',
  start: 'start',
  reversed: 'reversed',
  value: 'value',
};

/** Attributes that a reader would miss, so that their loss is told. */
export const visibleAttributes = named('style align valign color bgColor size face width height');
