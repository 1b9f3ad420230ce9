import { unified } from '@astrojs/markdown-remark';
import { rehypeCode } from './code.ts';
import { rehypeHtml } from './html.ts';
import { rehypeWrittenHtml } from './marks.ts';
import { remarkPlugins } from './plugins.ts';

/** How Astro makes HTML of a post's Markdown, where the post has to be run. Code is coloured last: its many small parts are no concern of others. */
export const processor = unified({ smartypants: false, remarkPlugins, rehypePlugins: [rehypeWrittenHtml, rehypeHtml, rehypeCode] });
