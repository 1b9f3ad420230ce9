/** A text of a record by what it is. */
export type FieldName = keyof typeof fields;

/**
 * How much a word counts where it stands, and how much a long field takes away from each of its words (`b` of BM25F,
 * Robertson and Zaragoza 2009). What people saw is what people ask for.
 */
export const fields = {
  symptoms: { weight: 6, b: 0.3 },
  title: { weight: 5, b: 0.3 },
  keywords: { weight: 2, b: 0.3 },
  lessons: { weight: 3, b: 0.5 },
  excerpt: { weight: 2, b: 0.5 },
  headings: { weight: 1.5, b: 0.5 },
  text: { weight: 1, b: 0.8 },
} as const;

/** The fields, each by its name. */
export const fieldEntries = Object.entries(fields) as [FieldName, (typeof fields)[FieldName]][];
