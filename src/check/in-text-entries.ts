import type { Position } from '../markdown/parse/yaml.ts';
import { nearest } from '../vocabulary/nearest.ts';

/** A component in the text that shows an entry of the frontmatter. */
export interface EntryInText {
  name: 'Lesson' | 'Action' | 'Timeline';
  id: string | undefined;
  /** Counts from the first line of the text. */
  position: Position;
}

/** Entries shown in the text that the frontmatter does not have, or that stand there twice: each is an address. */
export function inTextProblems(entries: readonly EntryInText[], data: Record<string, unknown>): (Position & { message: string })[] {
  const shown = new Set<string>();
  return entries.flatMap(({ name, id, position }) => {
    const key = `${name} ${id ?? ''}`;
    if (shown.has(key)) return [{ ...position, message: `<${name}${id === undefined ? '' : ` id="${id}"`}> stands in the text twice: each has one address` }];
    shown.add(key);
    const known = name === 'Timeline' ? undefined : idsOf(data[name === 'Lesson' ? 'lessons' : 'actions']);
    if (!known || (id !== undefined && known.includes(id))) return [];
    const close = id === undefined ? undefined : nearest(id, known);
    const hint = close === undefined ? '' : `; did you mean "${close}"?`;
    return [
      {
        ...position,
        message: `<${name}> shows no entry: the frontmatter has no ${name.toLowerCase()} "${id ?? ''}"${hint} Ids: ${known.join(', ') || 'none'}`,
      },
    ];
  });
}

const idsOf = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((entry: unknown) => (typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : []))
    : [];
