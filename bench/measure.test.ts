import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';

const node = (script: string) => measure([process.execPath, '-e', script]);

const idle = 'setTimeout(() => {}, 300)';
const burn = 'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);';
const hold = 'globalThis.held = Buffer.alloc(200 * 2 ** 20, 1); setTimeout(() => {}, 300);';
/** The same in a process below it. */
const below = (script: string) => `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(script)}])`;

describe('a measured command', () => {
  test.each([
    ['itself', burn + hold],
    ['in a process that it starts', below(burn + hold)],
  ])('shows the work that it does %s', async (_, script) => {
    const [rest, work] = [await node(idle), await node(script)];
    expect(work.cpuSeconds).toBeGreaterThan(rest.cpuSeconds + 0.2);
    expect(work.cpuSeconds).toBeLessThan(rest.cpuSeconds * 20 + 3);
    if (rest.peakBytes === undefined || work.peakBytes === undefined) return;
    expect(work.peakBytes).toBeGreaterThan(rest.peakBytes + 150 * 2 ** 20);
    expect(work.peakBytes).toBeLessThan(rest.peakBytes + 400 * 2 ** 20);
  });

  test('counts no time in which it only waits', async () => {
    const { cpuSeconds, wallSeconds } = await node('setTimeout(() => {}, 2000)');
    expect(wallSeconds).toBeGreaterThan(2);
    expect(cpuSeconds).toBeLessThan(wallSeconds / 2);
  });

  test('tells how it ended, and what it printed', async () => {
    const { code, output } = await node('console.log("out"); console.error("err"); process.exit(3)');
    expect(code).toBe(3);
    expect(output).toContain('out');
    expect(output).toContain('err');
  });

  test('that does not exist ends as in a shell', async () => expect((await measure(['no-such-command-here'])).code).toBe(127));

  test('can be stopped', async () => {
    const stop = new AbortController();
    const running = measure([process.execPath, '-e', 'setTimeout(() => {}, 60_000)'], { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 200);
    await expect(running).rejects.toThrow('enough');
  });
});
