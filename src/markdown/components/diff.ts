import { diffLines } from 'diff';
import { codeBlocks } from '../parse/component-parts.ts';
import { fill, siteWords, type Arrange } from './words.ts';

/** `<Diff>`: two code blocks, each under its name, in which the lines that differ are marked. A language stands for both. */
export const arrangeDiff: Arrange = (element, t) => {
  const [before, after, ...others] = codeBlocks(element) ?? [];
  if (!before || !after || others.length > 0) return;
  const changes = diffLines(`${before.value}\n`, `${after.value}\n`);
  const lang = before.lang ?? after.lang ?? null;
  const marked = (code: typeof before, mark: 'removed' | 'added') => {
    const own = changes.filter((change) => change[mark] || !(change.removed || change.added));
    const lines = own.flatMap((change) => Array.from({ length: change.count }, () => change[mark])).flatMap((isMarked, index) => (isMarked ? [index + 1] : []));
    return { ...code, lang: code.lang ?? lang, meta: [code.meta, lines.length > 0 && `${mark}=${lines.join(',')}`].filter(Boolean).join(' ') || null };
  };
  fill(element, [siteWords('p', t.beforeChange), marked(before, 'removed'), siteWords('p', t.afterChange), marked(after, 'added')]);
};
