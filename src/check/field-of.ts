import { z } from 'zod';

/** The schema of a field of a post, or undefined where this kind of post has no such field. */
export const fieldOf = (schema: z.ZodType, name: string): z.core.$ZodType | undefined => (schema instanceof z.ZodObject ? schema.shape[name] : undefined);
