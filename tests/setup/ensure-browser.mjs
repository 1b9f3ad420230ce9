// @ts-check
/**
 * Runs before the tests and makes sure that they have a browser. On a bare Debian where nobody is there to ask (root
 * without a terminal, or in CI) it installs one; at a terminal it only says which command to run, because what is
 * installed on somebody's machine is theirs to decide.
 */
import { spawnSync } from 'node:child_process';
import { explainMissingBrowser, isRoot, startBrowser } from './browser-search.mjs';

const atTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
const couldInstall = isRoot && !process.env['CHROME_PATH'];
const mayInstall = couldInstall && (Boolean(process.env['CI']) || !atTerminal);

let missing = await missingBrowser();
if (missing && mayInstall && installWithApt()) missing = await missingBrowser();
if (missing) {
  console.error(`\n${missing}`);
  if (couldInstall && !mayInstall) console.error('Nothing is installed unasked at a terminal. With CI=1 the tests install it themselves on Debian.');
  process.exitCode = 1;
}

/** Undefined where a browser starts, else what to tell the user. */
async function missingBrowser() {
  const { browser, tried } = await startBrowser();
  await browser?.close();
  return browser ? undefined : explainMissingBrowser(tried);
}

function installWithApt() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.error('Tests: no browser found, so apt-get installs chromium-headless-shell.');
  // Another apt may be at work on a machine that has just started.
  const waiting = ['-q', '-o', 'DPkg::Lock::Timeout=120'];
  return [
    [...waiting, 'update'],
    [...waiting, 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell'],
  ].every(apt);
}

/** @param {string[]} parameters */
function apt(parameters) {
  const { status, stdout, stderr } = spawnSync('apt-get', parameters, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (status !== 0) console.error(`apt-get ${parameters.join(' ')} failed:\n${stdout}${stderr}`);
  return status === 0;
}
