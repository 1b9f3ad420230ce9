import type { Fix } from './problem.ts';

/** A text after all its fixes. Of two that overlap, the first is made. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let fixed = '';
  let done = 0;
  for (const { start, end, text: replacement } of fixes.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    fixed += text.slice(done, start) + replacement;
    done = end;
  }
  return fixed + text.slice(done);
}
