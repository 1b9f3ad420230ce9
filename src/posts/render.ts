import { render, type CollectionEntry } from 'astro:content';
import type { ContentsEntry } from '../markdown/contents.ts';

/** A post's text, ready to show, with what the Markdown plugins found in it. */
export interface RenderedPost {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  contents: ContentsEntry[];
  readingMinutes: number;
  /** Ids of the lessons that stand in the text. */
  lessonsInText: string[];
}

/** Renders a post's text. */
export async function renderPost(entry: CollectionEntry<'retrospectives' | 'articles'>): Promise<RenderedPost> {
  const { Content, remarkPluginFrontmatter: found } = await render(entry);
  return { Content, contents: found['contents'], readingMinutes: found['readingMinutes'], lessonsInText: found['lessonsInText'] };
}
