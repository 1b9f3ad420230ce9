import remarkCjkFriendly from 'remark-cjk-friendly';
import { remarkArrange } from './components/arrange.ts';
import { remarkContents } from './contents.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { remarkReadingTime } from './reading-time.ts';
import { remarkShownInText } from './shown-in-text.ts';

/**
 * What is done with a post's Markdown. remark-cjk-friendly lets `**장애(outage)**는` be bold: CommonMark's rule for
 * emphasis knows only languages that put spaces around words.
 */
export const remarkPlugins = [remarkCjkFriendly, remarkHeadingIds, remarkContents, remarkShownInText, remarkReadingTime, remarkArrange];
