import type { Fix } from './problem.ts';

/** Those of the fixes of a text that can be made together, in its order: of two that overlap, the first. */
export function compatible<One extends Fix>(fixes: readonly One[]): One[] {
  let done = 0;
  return fixes
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }, index) => {
      if (index > 0 && start < done) return false;
      done = Math.max(end, start + 1);
      return true;
    });
}

/** A text after all its fixes. Of two that overlap, the first is made. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let fixed = '';
  let done = 0;
  for (const { start, end, text: replacement } of compatible(fixes)) {
    fixed += text.slice(done, start) + replacement;
    done = end;
  }
  return fixed + text.slice(done);
}
