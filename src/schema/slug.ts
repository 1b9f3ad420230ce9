import { z } from 'zod';

/** Lower-case letters of any script and digits, in words joined by single hyphens: `config-change`, `장애-대응`. */
export const slugPattern = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** A slug: stands in addresses, so it is stable, lower case and without spaces. */
export const slug = z.string().regex(slugPattern, {
  error: 'expected a slug: lower-case letters (Hangul allowed), digits and single hyphens',
});

/** A list of slugs without repeats. */
export const slugs = z.array(slug).refine((list) => new Set(list).size === list.length, { error: 'an entry is listed twice' });
