import { z } from 'zod';
import { languages } from '../site.config.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { labels, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** Why `human-error` is no category: it ends the search for causes at a person. */
const humanError = 'a person is never the cause here: say what made the slip possible (procedure-tooling, verification-gap, observability-gap …)';

/** A slug of causes.yaml. An unknown one is answered with the nearest known one, aliases in every language included. */
export const category = (vocabulary: Vocabulary) =>
  z
    .string()
    .superRefine((value, context) => {
      if (vocabulary.causes.has(value)) return;
      const message = value === 'human-error' ? `"human-error" is refused: ${humanError}` : unknown(value, vocabulary);
      context.addIssue({ code: 'custom', message });
    })
    // The categories belong to a site, so its JSON Schema is told of them here.
    .meta({ enum: [...vocabulary.causes.keys()], anyOf: [...explained(vocabulary), {}] });

/** Each category with what it means, for JSON Schema. */
const explained = ({ causes }: Vocabulary) =>
  [...causes.values()].map(({ slug, definition }) => ({
    const: slug,
    title: labels(causes, slug),
    description: languages.map((lang) => definition[lang]).join('\n\n'),
  }));

function unknown(value: string, { causes }: Vocabulary): string {
  const words = [...causes.values()].flatMap(({ slug, aliases }) => [slug, ...Object.values(aliases).flat()].map((word) => ({ word, slug })));
  const close = nearest(
    value,
    words.map(({ word }) => word),
  );
  const meant = words.find(({ word }) => word === close)?.slug;
  return `"${value}" is not a category${meant ? `, did you mean "${meant}"?` : '.'} Categories: ${[...causes.keys()].join(', ')}`;
}
