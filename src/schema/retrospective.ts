import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { evenWherePartsAreWrong, neededFields, repeatedIds, timeProblems } from './across-fields.ts';
import { action } from './action.ts';
import { category } from './category.ts';
import { calendarDate, occurred } from './date.ts';
import { factor } from './factor.ts';
import { impact } from './impact.ts';
import { incident } from './incident.ts';
import { lesson } from './lesson.ts';
import { oldAddress } from './old-address.ts';
import { atMost, noRepeats, slugs } from './slug.ts';
import { source } from './source.ts';
import { shortText, text } from './text.ts';
import { timelineEntry } from './timeline.ts';

/** `story` is a diary, told; `report` is complete; a `near-miss` did no harm. */
export const kinds = ['story', 'report', 'near-miss'] as const;
export type Kind = (typeof kinds)[number];

export const provenances = ['first-hand', 'retold'] as const;

/** What set the incident off. */
export const triggers = [
  'binary-push',
  'config-push',
  'user-behaviour',
  'pipeline',
  'provider-change',
  'performance-decay',
  'capacity',
  'hardware',
  'manual-operation',
  'time-event',
  'attack',
  'unknown',
] as const;

/** How it came to be known. */
export const detections = ['alert', 'dashboard', 'deploy-check', 'review', 'test', 'staff', 'customer-report', 'third-party', 'audit', 'unknown'] as const;

/** How the harm was ended. */
export const mitigations = ['rollback', 'flag-off', 'hotfix', 'failover', 'scale', 'restore', 'external', 'self-healed'] as const;

/** How `toc` and `toc_sticky` are said in every kind of post. */
const contentsFields = {
  toc: z.boolean().default(true).describe('Whether the page has a table of contents.'),
  toc_sticky: z.boolean().default(true).describe('Whether the contents stay in view beside the text on a wide screen.'),
};

/** Fields every kind of post shares. */
export const postFields = {
  title: text.describe('The title.'),
  excerpt: shortText(200).describe('What the post is about, at most 200 characters; shown on cards, in feeds and in search.'),
  date: calendarDate.describe('The day the post is published, in the site’s time zone. A later day is not built yet.'),
  updated: calendarDate.optional().describe('The day of the last change that matters to readers.'),
  tags: slugs.default([]).describe('What the post is about, as slugs.'),
  ...contentsFields,
  draft: z.boolean().default(false).describe('A draft is nowhere in the built site.'),
  withdrawn: z.boolean().default(false).describe('A withdrawn post leaves a short notice at its address.'),
  redirectFrom: z.array(oldAddress).default([]).describe('Old addresses that lead here.'),
  changes: z
    .array(z.strictObject({ date: calendarDate.describe('The day of the change.'), text: text.describe('What changed.') }))
    .default([])
    .describe('What was corrected after publishing.'),
};

/**
 * The frontmatter of a retrospective, joined with its `incident.yaml`, given the vocabulary.
 * `picture` is the schema of a picture's path: the build passes the one that loads it.
 */
export function retrospectiveSchema<Picture extends z.ZodType = z.ZodString>(vocabulary: Vocabulary, picture?: Picture) {
  const known = category(vocabulary);
  return z
    .strictObject({
      ...postFields,
      kind: z.enum(kinds).default('story').describe('How the post is told, and so how strictly it is checked.'),
      occurred: occurred.optional().describe('When the incident happened, as exactly as known; else taken from incident.startedAt.'),
      provenance: z.enum(provenances).optional().describe('Whether the author lived it; else retold where there are sources.'),
      authors: z.array(text).default([]).describe('Who wrote the post.'),
      organization: text.optional().describe('Where it happened, as the source calls it.'),
      categories: z
        .array(known)
        .superRefine(atMost(4, 'categories'), evenWherePartsAreWrong)
        .superRefine(noRepeats, evenWherePartsAreWrong)
        .meta({ maxItems: 4, uniqueItems: true })
        .default([])
        .describe('Root-cause categories; those of the factors count as well.'),
      technologies: slugs.default([]).describe('Technologies that took part, as slugs.'),
      services: slugs.default([]).describe('Services that were hit, as slugs.'),
      incident: incident.optional().describe('When it began, was seen, decided, mitigated and over.'),
      symptoms: z.array(text).default([]).describe('What was seen: error text, alerts, what users said.'),
      severity: z.number().int().min(1).max(5).optional().describe('1 (worst) to 5, only where the source states it.'),
      trigger: z.enum(triggers).optional().describe('What set it off.'),
      detection: z.enum(detections).optional().describe('How it came to be known.'),
      impact: impact.optional().describe('What it did to the people who use the service.'),
      mitigation: z.array(z.enum(mitigations)).default([]).describe('How the harm was ended.'),
      factors: z
        .array(factor.extend({ category: known.describe('A category of causes.yaml.') }))
        .default([])
        .describe('Contributing factors, each with the role it played.'),
      surprise: text.optional().describe('What nobody expected.'),
      wentWell: z
        .array(text)
        .or(text.transform((one) => [one]))
        .default([])
        .describe('What went well.'),
      luck: z
        .array(text)
        .or(text.transform((one) => [one]))
        .default([])
        .describe('Where luck helped.'),
      lessons: z
        .array(lesson.extend({ category: known.optional().describe('The root-cause category it answers.') }))
        .default([])
        .describe('Lessons that carry over.'),
      actions: z.array(action).default([]).describe('What was or will be changed.'),
      timeline: z.array(timelineEntry).default([]).describe('The moments of the incident, in order.'),
      sources: z.array(source).default([]).describe('Published sources of the facts.'),
      cover: (picture ?? z.string()).optional().describe('A picture beside the post.') as unknown as z.ZodOptional<Picture>,
      coverAlt: text.optional().describe('What the picture shows, for those who cannot see it.'),
      related: slugs.default([]).describe('Slugs of similar incidents.'),
    })
    .superRefine((post, context) => {
      for (const [path, message] of [...neededFields(post), ...repeatedIds(post), ...timeProblems(post)]) context.addIssue({ code: 'custom', path, message });
    }, evenWherePartsAreWrong);
}

export type RetrospectiveData = z.output<ReturnType<typeof retrospectiveSchema>>;
