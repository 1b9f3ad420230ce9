import type { Allowance } from '../site.config.ts';

/** The HTML elements that a text may have: what says something about its words, and nothing that runs, loads or asks. */
const harmless: ReadonlySet<string> = new Set(
  `a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup
table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
);

/** The elements that a text may have on a site that allows this much. */
export const allowedElements = ({ elements }: Allowance): ReadonlySet<string> => (elements.length === 0 ? harmless : new Set([...harmless, ...elements]));

const groups: Record<string, string> = {
  'it runs code in the reader’s browser, and the page allows only its own': 'script noscript canvas template slot dialog',
  'the page allows no styles but its own': 'style',
  'it loads another page into this one': 'iframe frame frameset object embed portal applet fencedframe',
  'nothing here takes what a reader would enter or press':
    'form input button select textarea option optgroup label fieldset legend datalist output progress meter',
  'it belongs to the page around the text': 'html head body title base link meta main header footer nav',
  'the page plays no media: link to it': 'audio video source track picture',
  'a drawing is a picture beside the post: import Drawing from ’./drawing.svg’, then <Drawing />': 'svg math',
};

/** Why other elements are refused, by their names. */
export const refusedElements: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([reason, names]) => names.split(' ').map((name) => [name, reason] as const)),
);
