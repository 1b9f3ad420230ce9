import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const told = `process.on('exit', () => console.error(JSON.stringify([process.env.ASTRO_TELEMETRY_DISABLED, process.env.MIMALLOC_ALLOW_THP])))`;

/** What Astro prints for its version, and the settings that it ran with. */
function run(settings: Record<string, string> = {}) {
  const { ASTRO_TELEMETRY_DISABLED: _, MIMALLOC_ALLOW_THP: __, ...env } = process.env;
  const options = ['--import', `data:text/javascript,${encodeURIComponent(told)}`, 'src/commands/astro.ts', '--version'];
  const { stdout, stderr } = spawnSync(process.execPath, options, { env: { ...env, ...settings }, encoding: 'utf8' });
  return { stdout, settings: JSON.parse(stderr) as unknown };
}

test('Astro is run with what was asked of it, and told to report nothing to its makers and to leave huge pages alone', () => {
  const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as { version: string };
  expect(run()).toEqual({ stdout: expect.stringContaining(`v${version}`), settings: ['1', '0'] });
});

test('who sets these themselves is heard', () => {
  expect(run({ ASTRO_TELEMETRY_DISABLED: '', MIMALLOC_ALLOW_THP: '1' }).settings).toEqual(['', '1']);
});

test('each of Astro’s commands is run so, a build with a small young generation', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const own = Object.entries(scripts).filter(([, script]) => /\bastro\b/.test(script));
  const started = own.map(([name, script]) => [name, /\bnode (.*)src\/commands\/astro\.ts (\w+)/.exec(script)?.slice(1)]);
  expect(Object.fromEntries(started)).toEqual({
    start: ['', 'preview'],
    dev: ['', 'dev'],
    build: ['--max-semi-space-size=8 --heap-growing-percent=150 ', 'build'],
    preview: ['', 'preview'],
    types: ['', 'check'],
  });
});
