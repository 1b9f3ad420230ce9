import { z } from 'zod';
import { slug } from './slug.ts';
import { text } from './text.ts';

/** The part a cause played. An incident has several factors and no single root cause, so they are not ranked. */
export const factorRoles = ['trigger', 'contributing', 'amplifier', 'detection-gap', 'recovery-gap'] as const;

/** A contributing factor: a root-cause category, the role it played, and how. */
export const factor = z.strictObject({
  category: slug.describe('A category of causes.yaml.'),
  role: z.enum(factorRoles).describe('The part it played: set it off, took part, made it larger, hid it, or slowed the recovery.'),
  note: text.describe('How it played that part in this incident.'),
});
export type Factor = z.infer<typeof factor>;
