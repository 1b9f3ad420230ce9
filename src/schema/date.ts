import { z } from 'zod';

/** A calendar date that exists, `YYYY-MM-DD`: a post's own dates carry no time of day. */
export const calendarDate = z.iso.date({ error: 'expected a calendar date that exists, YYYY-MM-DD' });

const occurredError = 'expected YYYY, YYYY-MM or YYYY-MM-DD';

/** When an incident happened, as exactly as the source tells: `2017`, `2017-01` or `2017-01-31`. YAML reads a bare year as a number. */
export const occurred = z
  .union([z.number().int().transform(String), z.string()], { error: occurredError })
  .refine((value) => /^\d{4}$/.test(value) || /^\d{4}-(0[1-9]|1[0-2])$/.test(value) || calendarDate.safeParse(value).success, {
    error: (issue) => `${JSON.stringify(issue.input)} – ${occurredError}`,
  });
