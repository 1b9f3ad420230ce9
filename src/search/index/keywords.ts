import { languages } from '../../site.config.ts';
import type { Localized, Vocabulary } from '../../vocabulary/vocabulary.ts';

/**
 * Words a post or a lesson is found by that need not stand in its text: what its slugs are called, in every language,
 * so that a question in one language finds a post that is tagged in the other.
 */
export function keywords(
  vocabulary: Vocabulary,
  { causes = [], tags = [], technologies = [] }: { causes?: readonly string[]; tags?: readonly string[]; technologies?: readonly string[] },
): string[] {
  const labels = (terms: ReadonlyMap<string, { label: Localized }>, slugs: readonly string[]) =>
    slugs.flatMap((slug) => [slug, ...languages.map((lang) => terms.get(slug)?.label[lang] ?? slug)]);
  return [...new Set([...labels(vocabulary.causes, causes), ...labels(vocabulary.tags, tags), ...labels(vocabulary.technologies, technologies)])];
}
