import { join } from 'node:path';
import type { z } from 'zod';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { retrospectiveSchema } from './retrospective.ts';

/** The frontmatter of a post, as an author writes it. */
export type Written = Record<string, unknown>;

/** The schema of a retrospective with the vocabulary of this repository. */
export const retrospective = retrospectiveSchema(readVocabulary(join(import.meta.dirname, '../../content')));

/** The smallest valid post, and what is added to it. */
export const diary = (more: Written = {}): Written => ({ title: '첫 장애', excerpt: '오타 하나로 밤을 새웠어요.', date: '2026-11-22', ...more });

/** A contributing factor. */
export const factor = (more: Written = {}): Written => ({ category: 'code-defect', role: 'trigger', note: 'A typo.', ...more });

/** The smallest valid report, and what is added to it. */
export const report = (more: Written = {}): Written =>
  diary({ kind: 'report', incident: { startedAt: '2017-01-31T23:27:00+00:00' }, factors: [factor()], ...more });

/** What is wrong with a value, one `path: message` a problem; empty where nothing is. */
export const wrong = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)) ?? [];
