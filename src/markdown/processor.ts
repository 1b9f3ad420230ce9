import { unified } from '@astrojs/markdown-remark';
import { rehypeCode } from './code.ts';
import { rehypePlugins, remarkPlugins } from './plugins.ts';

/** How Astro makes HTML of a post's Markdown, where the post has to be run. */
export const processor = unified({ smartypants: false, remarkPlugins, rehypePlugins: [...rehypePlugins, rehypeCode] });
