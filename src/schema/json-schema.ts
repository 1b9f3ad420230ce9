import { z } from 'zod';
import { languages } from '../site.config.ts';
import { labels, type Localized, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { articleSchema } from './article.ts';
import { retrospectiveSchema } from './retrospective.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What is published at `/schema/<name>.json`, and read by editors: each kind of file that authors write. */
export const jsonSchemaNames = ['retrospective', 'incident', 'article'] as const;
export type JsonSchemaName = (typeof jsonSchemaNames)[number];

/**
 * The JSON Schema of a kind of file, made from the one schema of the posts: the frontmatter of a retrospective, the
 * facts that its languages share (`incident.yaml`), or the frontmatter of an article. It never refuses what the posts'
 * schema accepts. What needs more than one field or more than one file, only the checker knows.
 */
export function jsonSchema(name: JsonSchemaName, vocabulary: Vocabulary): JsonSchema {
  const whole = z.toJSONSchema(name === 'article' ? articleSchema : retrospectiveSchema(vocabulary), { io: 'input' });
  const open = { tags: vocabulary.tags, technologies: vocabulary.technologies };
  const schema = mapped(whole, (part, path) => {
    const [field, place] = path.slice(-2);
    const known = place === 'items' ? open[field as keyof typeof open] : undefined;
    return known ? suggesting(part, known) : part;
  });
  if (name === 'article') return { ...schema, title: 'Article', description: 'The frontmatter of an article.' };
  if (name === 'incident') {
    const shared = mapped(schema, (part) => (isText(part) ? inEachLanguage(part) : part));
    return { ...shared, required: [], title: 'Incident', description: 'The facts that the languages of a post share.' };
  }
  // With a second language, everything else may stand in incident.yaml.
  const required = schema.required?.filter((field) => field === 'title' || field === 'excerpt');
  return { ...schema, required, title: 'Retrospective', description: 'The frontmatter of a retrospective.' };
}

/** An open list: other words are as good, and these are what an editor offers. */
function suggesting({ description, ...word }: JsonSchema, terms: ReadonlyMap<string, { label: Localized }>): JsonSchema {
  const known = [...terms.keys()].map((slug) => ({ const: slug, title: labels(terms, slug) }));
  return { ...(description !== undefined && { description }), anyOf: [word, ...known] };
}

/** A text that may be given in every language, `{ko: …, en: …}`. */
function inEachLanguage({ description, ...text }: JsonSchema): JsonSchema {
  const properties = Object.fromEntries(languages.map((lang) => [lang, text]));
  return { ...(description !== undefined && { description }), anyOf: [text, { type: 'object', properties, additionalProperties: false }] };
}

/** Words for readers, and not one of a list, a date, an address or a slug. */
const isText = ({ type, minLength, format, pattern, enum: values }: JsonSchema): boolean =>
  type === 'string' && minLength !== undefined && format === undefined && pattern === undefined && values === undefined;

/** A schema with every part of it changed, the inner ones first. `path` is the way to a part: `['lessons', 'items', 'tags', 'items']`. */
function mapped(schema: JsonSchema, change: (part: JsonSchema, path: string[]) => JsonSchema, path: string[] = []): JsonSchema {
  const inner = (part: unknown, ...step: string[]) => (isSchema(part) ? mapped(part, change, [...path, ...step]) : part) as JsonSchema;
  const { properties, items, anyOf } = schema;
  const whole: JsonSchema = { ...schema };
  if (properties) whole.properties = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, inner(field, name)]));
  if (items !== undefined) whole.items = inner(items, 'items');
  if (anyOf) whole.anyOf = anyOf.map((part) => inner(part));
  return change(whole, path);
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);
