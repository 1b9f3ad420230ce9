import { z } from 'zod';
import { evenWherePartsAreWrong } from './across-fields.ts';
import { moment, parseMoment, type MomentForm } from './moment.ts';
import { text } from './text.ts';

/** The five times of an incident, in the order they happen. */
export const incidentTimes = ['startedAt', 'detectedAt', 'decidedAt', 'mitigatedAt', 'resolvedAt'] as const;
export type IncidentTime = (typeof incidentTimes)[number];

/** When the incident began, was seen, decided upon, mitigated and over. A missing time is unknown. */
export const incident = z
  .strictObject({
    startedAt: moment.optional().describe('When the harm began.'),
    detectedAt: moment.optional().describe('When somebody first knew that something was wrong.'),
    decidedAt: moment.optional().describe('When the step that ended the harm was decided.'),
    mitigatedAt: moment.optional().describe('When users were no longer harmed.'),
    resolvedAt: moment.optional().describe('When everything was as before.'),
    recoveries: z
      .array(
        z.strictObject({
          service: text.describe('The service that came back.'),
          at: moment.describe('When it came back.'),
        }),
      )
      .optional()
      .describe('When each service came back, where they came back one by one.'),
  })
  .superRefine((value, context) => {
    let earlier: { name: IncidentTime; form: MomentForm; minutes: number; written: string } | undefined;
    for (const name of incidentTimes) {
      const written = value[name];
      const parsed = typeof written === 'string' ? parseMoment(written) : undefined;
      if (written === undefined || parsed === undefined) continue;
      if (earlier && parsed.form === earlier.form && parsed.minutes < earlier.minutes) {
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `"${written}" is before ${earlier.name} ("${earlier.written}"): times run ${incidentTimes.join(' ≤ ')}`,
        });
      }
      earlier = { name, form: parsed.form, minutes: parsed.minutes, written };
    }
  }, evenWherePartsAreWrong);

export type Incident = z.infer<typeof incident>;
