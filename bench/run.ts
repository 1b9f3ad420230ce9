import { argv } from 'node:process';

/** `npm run bench` runs every bench, `npm run bench -- <name> [options]` one of them. */
const benches: Readonly<Record<string, () => Promise<{ bench: (args: string[]) => Promise<void> }>>> = {
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  search: () => import('./search.ts'),
};

/** Runs the benches that are asked for. Throws where there is none of that name. */
async function run([name, ...args]: string[]): Promise<void> {
  const load = name === undefined ? undefined : benches[name];
  if (name !== undefined && !load) throw new Error(`"${name}" is no bench. Benches: ${Object.keys(benches).join(', ')}`);
  for (const one of load ? [load] : Object.values(benches)) await (await one()).bench(args);
}

try {
  await run(argv.slice(2));
} catch (error) {
  const isStopped = error instanceof Error && error.name === 'AbortError';
  console.error(isStopped ? 'stopped' : error instanceof Error ? error.message : error);
  process.exitCode = isStopped ? 130 : 1;
}
