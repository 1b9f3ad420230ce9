import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { rehypeCode } from './code.ts';
import { remarkArrange } from './components/arrange.ts';
import { remarkContents } from './contents.ts';
import { rehypeFootnotes } from './footnotes.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { rehypeBasePath, rehypeScrollBoxes, rehypeTableAlign, rehypeTableSpace } from './html.ts';
import { remarkReadingTime } from './reading-time.ts';
import { remarkShownInText } from './shown-in-text.ts';

/** What is done with a post's HTML before its code is coloured, whose many small parts are no concern of these. */
export const rehypePlugins = [rehypeFootnotes, rehypeTableSpace, rehypeTableAlign, rehypeScrollBoxes, rehypeBasePath];

/**
 * How a post's Markdown becomes HTML. remark-cjk-friendly lets `**장애(outage)**는` be bold: CommonMark's rule for
 * emphasis knows only languages that put spaces around words.
 */
export const processor = unified({
  smartypants: false,
  remarkPlugins: [remarkCjkFriendly, remarkHeadingIds, remarkContents, remarkShownInText, remarkReadingTime, remarkArrange],
  rehypePlugins: [...rehypePlugins, rehypeCode],
});
