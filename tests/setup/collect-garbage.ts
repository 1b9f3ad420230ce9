import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Removes from memory all that nothing holds any more. */
export async function collectGarbage(): Promise<void> {
  // What was just in use is held to the end of its task.
  await setTimeout(10);
  collect();
}
