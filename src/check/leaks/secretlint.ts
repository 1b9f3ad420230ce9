import { basename, extname } from 'node:path';
import type { CheckedFile } from '../checked-files.ts';

/** A secret by its offsets in a file, and what kind it is of. */
export interface Secret {
  start: number;
  end: number;
  name: string;
}

/** Its rules take a while to load, and most runs read no file anew. */
const load = async () => {
  const [{ lintSource }, { creator }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ]);
  // It notes the times of every rule on every file, and keeps the notes until the process ends: of ten thousand posts 100 MB.
  secretLintProfiler.setEnabled(false);
  const id = '@secretlint/secretlint-rule-preset-recommend';
  const config = { rules: [{ id, rule: creator, rules: [{ id: '@secretlint/secretlint-rule-aws', options: { enableIDScanRule: true } }] }] };
  return (content: string, file: string) =>
    lintSource({ source: { content, filePath: basename(file), ext: extname(file), contentType: 'text' }, options: { config, noPhysicFilePath: true } });
};
let lint: ReturnType<typeof load> | undefined;

/** What the recommended rules of secretlint find in a file. Its own comments silence nothing: an exception is listed, with its reason. */
export async function secretsIn({ file, text }: CheckedFile): Promise<Secret[]> {
  const content = text.replaceAll(/secretlint-(?=disable|enable)/g, 'secretlint ');
  const { messages } = await (await (lint ??= load()))(content, file);
  return messages.map(({ message, range, data }) => {
    // Some rules tell the range of the value from the start of what surrounds it.
    const values = Object.values((data ?? {}) as Record<string, unknown>).filter(
      (value) => typeof value === 'string' && value.length > 4 && content.includes(value),
    ) as string[];
    const [value = content.slice(...range)] = values.toSorted((a, b) => b.length - a.length);
    const near = content.indexOf(value, range[0]);
    const start = near < 0 ? range[0] : near;
    return { start, end: start + value.length, name: /^found ([^(:]+)/.exec(message)?.[1]?.trim() ?? 'found by secretlint' };
  });
}
