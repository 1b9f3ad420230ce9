/** Fields as they were read from a file. */
export type Fields = Record<string, unknown>;

/** A value as text, or undefined where it is none. Numbers and dates are text, too. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A value as a truth: YAML 1.1, which blogs are written in, has `yes` and `on` as well. */
export function truthOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (['yes', 'on', 'true', 'y'].includes(word)) return true;
  return ['no', 'off', 'false', 'n'].includes(word) ? false : undefined;
}

/** The texts of a list, or one text alone. */
export const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => textOf(one) ?? []);

export const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The first of some fields that is a text. */
export const firstText = (fields: Fields, ...names: string[]): string | undefined =>
  names.map((name) => textOf(fields[name])).find((text) => text !== undefined);
