import type { Language } from '../../site.config.ts';
import type { WrittenFields } from '../checked-post.ts';
import type { Passage } from './passage.ts';
import { withoutQuotations } from './quotations.ts';

/** The fields in which authors write sentences; `*` is any entry of a list. Titles are headings, and symptoms quote. */
const fields: readonly { path: readonly string[]; kind: Passage['kind'] }[] = [
  ...['excerpt', 'surprise', 'wentWell', 'wentWell.*', 'luck', 'luck.*', 'coverAlt', 'impact.users', 'impact.summary'].map((path) => ({
    path,
    kind: 'text' as const,
  })),
  ...['factors.*.note', 'lessons.*.text', 'timeline.*.text', 'changes.*.text', 'actions.*.reason'].map((path) => ({ path, kind: 'text' as const })),
  { path: 'actions.*.text', kind: 'action' as const },
].map(({ path, kind }) => ({ path: path.split('.'), kind }));

/** The passages among the fields of a file, in one language where they are written in several. */
export function fieldPassages({ file, yaml, fields: written }: WrittenFields, lang: Language): Passage[] {
  return fields.flatMap(({ path, kind }) =>
    textsAt(written, path, lang).map(({ at, text }) => ({
      words: text,
      prose: withoutQuotations(text),
      kind,
      terms: [],
      placeOf: (offset) => ({ file, ...yaml.insideOf(at)(offset) }),
      beginsAt: yaml.at(at).line,
    })),
  );
}

interface Text {
  at: (string | number)[];
  text: string;
}

/** The texts at a path, with the whole path of each. */
function textsAt(value: unknown, path: readonly string[], lang: Language, at: (string | number)[] = []): Text[] {
  const [key, ...rest] = path;
  if (key === '*') return Array.isArray(value) ? value.flatMap((entry: unknown, index) => textsAt(entry, rest, lang, [...at, index])) : [];
  if (key !== undefined) return isRecord(value) && Object.hasOwn(value, key) ? textsAt(value[key], rest, lang, [...at, key]) : [];
  if (typeof value === 'string') return [{ at, text: value }];
  const own = isRecord(value) ? value[lang] : undefined;
  return typeof own === 'string' ? [{ at: [...at, lang], text: own }] : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
