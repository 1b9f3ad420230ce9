import rehypeShiki from '@shikijs/rehype';
import { transformerMetaHighlight, transformerNotationDiff, transformerNotationHighlight } from '@shikijs/transformers';
import type { ShikiTransformer } from 'shiki';
import { codeLook, stylesToClasses } from '../styles/code-theme.ts';

/** Lines that the meta of a code block names (`removed=1,3`, `added=2`) are marked as those of a diff. */
const changedLines: ShikiTransformer = {
  name: 'changed-lines',
  line(node, line) {
    const [, kind, lines = ''] = /(?:^|\s)(removed|added)=([\d,]+)/.exec(this.options.meta?.__raw ?? '') ?? [];
    if (lines.split(',').includes(String(line))) this.addClassToHast(node, ['diff', kind === 'added' ? 'add' : 'remove']);
  },
};

/** Rehype plugin and its options: code by Shiki, with highlighted lines (```` ```yaml {2,5} ````, `[!code highlight]`) and diffs (`[!code ++]`, `[!code --]`). */
export const rehypeCode: [typeof rehypeShiki, Parameters<typeof rehypeShiki>[0]] = [
  rehypeShiki,
  {
    ...codeLook,
    // None to begin with: each language is loaded where a post first uses it, for all of them take seconds.
    langs: [],
    lazy: true,
    defaultLanguage: 'text',
    fallbackLanguage: 'text',
    transformers: [transformerMetaHighlight(), transformerNotationHighlight(), transformerNotationDiff(), changedLines, stylesToClasses],
  },
];
