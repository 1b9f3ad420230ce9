import { z } from 'zod';
import { evenWherePartsAreWrong } from './across-fields.ts';

/** Lower-case letters of any script and digits, in words joined by single hyphens: `config-change`, `장애-대응`. */
export const slugPattern = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** A slug: stands in addresses, so it is stable, lower case and without spaces. */
export const slug = z
  .string()
  .normalize('NFC')
  .regex(slugPattern, { error: 'expected a slug: lower-case letters (Hangul allowed), digits and single hyphens' })
  // It names a folder, and a file system takes 255 bytes: a syllable of Hangul is three.
  .max(80, { error: 'a slug has at most 80 characters' });

/** A list of slugs without repeats. */
export const slugs = z.array(slug).superRefine(noRepeats, evenWherePartsAreWrong).meta({ uniqueItems: true });

/** Reports each entry that a list holds for a second time. */
export function noRepeats(list: readonly string[], context: z.core.$RefinementCtx): void {
  if (!Array.isArray(list)) return;
  for (const [index, entry] of list.entries()) {
    if (typeof entry === 'string' && list.indexOf(entry) < index) context.addIssue({ code: 'custom', path: [index], message: `"${entry}" is listed twice` });
  }
}

/** Reports a list that is longer than `count`, whatever is in it. */
export const atMost =
  (count: number, what: string) =>
  (list: unknown, context: z.core.$RefinementCtx): void => {
    if (Array.isArray(list) && list.length > count) context.addIssue({ code: 'custom', message: `at most ${count} ${what}, and here are ${list.length}` });
  };
