import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages, type Language } from '../../src/site.config.ts';

/** 1 is related, 2 clearly answers, 3 is just the one asked for. */
const grade = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A post answers from this grade on. */
export const answeringGrade = 2;

const questionSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  /** The reader's language: that of the page the question is asked on. */
  lang: z.enum(languages),
  /** How it is asked, such as `plain` or `typo`; reported apart. */
  kind: z.string().min(1),
  answers: z
    .record(z.string(), grade)
    .refine((grades) => Object.values(grades).some((one) => one >= answeringGrade), { error: `no answer has a grade from ${answeringGrade} on` }),
  /** The lessons that answer it best, as `<slug>#<id>`. */
  lessons: z.array(z.string().regex(/^[^#]+#[^#]+$/, { error: 'expected <slug>#<id of a lesson>' })).optional(),
});

/** A question that a reader may type, and the slugs of the posts that answer it, judged by reading. */
export type Question = z.output<typeof questionSchema>;

/** The half whose figures may guide changes to the search, and the one that is kept from it. */
export const halves = ['tune', 'held'] as const;
export type Half = (typeof halves)[number];

/** Reads a file of questions. Throws one error that names every problem in it. */
export function readQuestions(file: string): Question[] {
  const result = z.array(questionSchema).safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

/** The questions of a half: of each language's list, every other one, the first of them in `tune`. */
export function ofHalf(questions: readonly Question[], half: Half): Question[] {
  const seen = new Map<Language, number>();
  return questions.filter(({ lang }) => {
    const position = seen.get(lang) ?? 0;
    seen.set(lang, position + 1);
    return position % halves.length === halves.indexOf(half);
  });
}
