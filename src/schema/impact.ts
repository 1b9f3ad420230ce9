import { z } from 'zod';
import { text } from './text.ts';

export const impactKinds = ['unavailable', 'degraded', 'wrong-result', 'data-loss', 'data-exposure', 'financial', 'safety'] as const;

/** What the incident did to the people who use the service. */
export const impact = z.strictObject({
  kinds: z.array(z.enum(impactKinds)).min(1).describe('The kinds of harm.'),
  users: text.optional().describe('Who and how many, as the source says it.'),
  summary: text.optional().describe('The harm in a sentence.'),
});
