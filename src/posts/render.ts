import { render, type CollectionEntry } from 'astro:content';
import { keptText, type FoundInText, type MarkedComponent } from '../markdown/kept/rendered-text.ts';

/** A post's text, ready to show, with what the Markdown plugins found in it. */
export interface RenderedPost extends FoundInText {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  /** The components that are marked in it. Empty where Astro renders the text with them. */
  components: MarkedComponent[];
  /** How they are marked. */
  mark: string;
}

/** Renders a post's text; a withdrawn post has none. */
export async function renderPost(entry: CollectionEntry<'retrospectives' | 'articles'>): Promise<RenderedPost | undefined> {
  if (entry.data.withdrawn) return undefined;
  // Astro's own types leave this out: the text has to be run, so Astro has compiled it.
  if ((entry as { deferredRender?: boolean }).deferredRender) {
    const { Content, remarkPluginFrontmatter } = await render(entry);
    return { Content, components: [], mark: '', ...(remarkPluginFrontmatter as FoundInText) };
  }
  const { html, mark, pictures, components, found } = keptText(String(entry.digest));
  // Astro puts the built pictures in their places.
  const { Content } = await render({ ...entry, rendered: { html, metadata: { imagePaths: pictures } } });
  return { Content, mark, components, ...found };
}
