import { z } from 'zod';
import { evenWherePartsAreWrong } from './across-fields.ts';
import { calendarDate } from './date.ts';
import { slug } from './slug.ts';
import { text } from './text.ts';

export const actionTypes = ['prevent', 'detect', 'mitigate', 'investigate', 'repair'] as const;
export const actionStatuses = ['open', 'done', 'wont-do'] as const;

/** What was or will be changed so that it does not happen again. */
export const action = z
  .strictObject({
    id: slug.optional().describe('Names the action where the text shows it.'),
    text: text.describe('What changes: specific enough to be checked.'),
    type: z.enum(actionTypes).describe('What it is for.'),
    ownerRole: text.describe('The role or team that does it, never a name.'),
    status: z.enum(actionStatuses).describe('How far it is.'),
    due: calendarDate.optional().describe('When it is due.'),
    reason: text.optional().describe('Why it was decided against; needed with wont-do.'),
  })
  .refine((value) => value.status !== 'wont-do' || value.reason !== undefined, {
    ...evenWherePartsAreWrong,
    path: ['status'],
    error: 'wont-do needs a reason: say why it was decided against',
  });
export type Action = z.infer<typeof action>;
