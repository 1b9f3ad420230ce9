// @ts-check
/**
 * Where the tests find their browser. Plain JavaScript, because `ensure-browser.mjs` runs it before anything else, under
 * a Node that may not read TypeScript.
 */
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** @typedef {{ name: string, options: import('playwright-core').LaunchOptions }} Candidate */

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-headless-shell', 'chromium-browser', 'microsoft-edge'];

/** Chromium refuses its sandbox to root, and most containers of CI have no right to it; anywhere else it stays on. */
export const isRoot = process.getuid?.() === 0;
const sandbox = !isRoot && !process.env['CI'];

/**
 * Starts the first browser that is there and runs: `CHROME_PATH`, else Playwright's own download, else one on the PATH,
 * else Chrome or Edge where the system installs them. A browser that is named but does not start is never passed over.
 *
 * @returns {Promise<{ browser: import('playwright-core').Browser | undefined, tried: string[] }>} the browser, or why each candidate is none
 */
export async function startBrowser() {
  const tried = [];
  for (const { name, options } of candidates()) {
    try {
      return { browser: await chromium.launch({ ...options, chromiumSandbox: sandbox }), tried };
    } catch (error) {
      tried.push(`${name}: ${firstLine(error)}`);
    }
  }
  return { browser: undefined, tried };
}

/**
 * What to tell somebody whose tests have no browser: the command for this system first.
 *
 * @param {string[]} tried
 */
export function explainMissingBrowser(tried) {
  const sudo = isRoot ? '' : 'sudo ';
  const apt = [`${sudo}apt-get update && ${sudo}apt-get install -y chromium-headless-shell`, 'Debian'];
  const download = ['npx playwright-core install chromium --only-shell', 'any system'];
  const own = ['CHROME_PATH=/path/to/chrome npm test', 'a browser that is there already'];
  const [first, ...others] = process.env['CHROME_PATH'] ? [own] : isDebian() ? [apt, download, own] : [download, own];
  return [
    'The browser tests need Chromium, and none was found that starts:',
    ...tried.map((line) => `  ${line}`),
    'Run this, then the tests again:',
    `  ${first?.[0]}`,
    ...others.map(([command, where]) => `or, for ${where}: ${command}`),
  ].join('\n');
}

/** @returns {Candidate[]} */
function candidates() {
  const named = process.env['CHROME_PATH'];
  if (named) return [{ name: `CHROME_PATH=${named}`, options: { executablePath: named } }];
  const onPath = commands.flatMap(findCommand).map((path) => ({ name: path, options: { executablePath: path } }));
  return [
    { name: 'Playwright’s own', options: {} },
    ...onPath,
    ...['chrome', 'msedge'].map((channel) => ({ name: `installed ${channel}`, options: { channel } })),
  ];
}

/** @param {string} command */
function findCommand(command) {
  const paths = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = paths.map((folder) => join(folder, command)).find(isExecutable);
  return found === undefined ? [] : [found];
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Only Debian itself has the package: Ubuntu's Chromium is a snap, which does not run in a container. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {unknown} error */
const firstLine = (error) => String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
