import { z } from 'zod';
import { calendarDate } from './date.ts';
import { text } from './text.ts';

/** An address of the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'expected a web address, https://…' });

/** A published source of the facts. */
export const source = z.strictObject({
  title: text.describe('Its title, in its own language.'),
  url: webAddress.describe('Its address.'),
  publisher: text.optional().describe('Who published it.'),
  publishedAt: calendarDate.optional().describe('When it was published.'),
});
export type Source = z.infer<typeof source>;
