import { render, type CollectionEntry } from 'astro:content';
import type { ContentsEntry } from '../markdown/contents.ts';
import type { ShownInText } from '../markdown/shown-in-text.ts';

/** A post's text, ready to show, with what the Markdown plugins found in it. */
export interface RenderedPost {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  contents: ContentsEntry[];
  readingMinutes: number;
  /** What the author shows in the text. */
  shownInText: ShownInText;
}

/** Renders a post's text; a withdrawn post has none. */
export async function renderPost(entry: CollectionEntry<'retrospectives' | 'articles'>): Promise<RenderedPost | undefined> {
  if (entry.data.withdrawn) return undefined;
  const { Content, remarkPluginFrontmatter: found } = await render(entry);
  return { Content, contents: found['contents'], readingMinutes: found['readingMinutes'], shownInText: found['shownInText'] };
}
