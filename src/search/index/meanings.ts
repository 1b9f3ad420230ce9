import { languages } from '../../site.config.ts';
import type { Localized, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Meaning } from '../answer/meaning.ts';

/** Synonyms say the same, a tag's aliases nearly so; what belongs to one cause is only related. */
const weights = { synonym: 0.85, technology: 0.75, tag: 0.7, cause: 0.3 } as const;

/** All that the vocabulary knows of what words mean. */
export function meaningsOf({ synonyms, tags, technologies, causes }: Vocabulary): Meaning[] {
  return [
    ...synonyms.map((names) => ({ names: [...names], weight: weights.synonym })),
    ...[...tags.values()].map(({ slug, label, aliases }) => ({
      names: namesOf(slug, label, aliases),
      weight: weights.tag,
      of: { name: 'tag' as const, value: slug },
    })),
    ...[...technologies.values()].map(({ slug, label, aliases }) => ({ names: namesOf(slug, label, aliases), weight: weights.technology })),
    ...[...causes.values()].map(({ slug, label, aliases }) => ({
      names: namesOf(slug, label, Object.values(aliases).flat()),
      weight: weights.cause,
      of: { name: 'cause' as const, value: slug },
    })),
  ];
}

const namesOf = (slug: string, label: Localized, aliases: readonly string[]): string[] => [
  ...new Set([slug.replaceAll('-', ' '), ...languages.map((lang) => label[lang]), ...aliases]),
];
