import { z } from 'zod';
import { moment } from './moment.ts';
import { slug } from './slug.ts';
import { webAddress } from './source.ts';
import { text } from './text.ts';

/** What an entry of a timeline is. `interpretation` is what people took a signal to mean at that moment. */
export const timelineKinds = ['change', 'effect', 'signal', 'interpretation', 'decision', 'action'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One moment of the incident. The order of the list rules; an entry without a time stands where the author put it. */
export const timelineEntry = z.strictObject({
  id: slug.optional().describe('Names the entry where the text shows it.'),
  at: moment.optional().describe('When it happened; left out where no source tells it.'),
  text: text.describe('What happened, in a short sentence.'),
  kind: z.enum(timelineKinds).describe('What it is.'),
  source: webAddress.optional().describe('Where it is told.'),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
