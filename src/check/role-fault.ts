import { namesPerson } from './people/person-names.ts';
import type { Finding } from './problem.ts';

/** Why words do not name a role, and how sure that is: a person who is named surely is an error. Undefined where they may. */
export function roleFault(words: string): Required<Pick<Finding, 'message' | 'level'>> | undefined {
  const kind = namesPerson(words);
  if (!kind) return undefined;
  return kind === 'surely'
    ? { level: 'error', message: `${JSON.stringify(words)} names a person` }
    : { level: 'hint', message: `${JSON.stringify(words)} reads like a person’s name` };
}
