import { isOpenInEditor, writeEditorFiles } from '../editor/editor-files.ts';
import { contentDir } from '../environment.ts';
import { Refusal } from '../new/put-in-place.ts';
import { Cancelled } from '../new/questions.ts';
import { newOptions, runNew } from '../new/run-new.ts';
import { calendarDay } from '../schema/publishing.ts';
import { site } from '../site.config.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { readArguments } from './arguments.ts';

/**
 * `npm run new -- "Title"`: a new retrospective from a template; `--kind`, `--lang`, `--slug` and `--category` say more,
 * and at a terminal it asks for the rest. `--translate SLUG --lang LANG` begins a translation. Where something stands in
 * the way it says so in one line, writes nothing, and its exit code is 1, or 2 where an option is unknown.
 */
const given = readArguments(process.argv.slice(2), newOptions);
if ('problem' in given) {
  console.error(given.problem);
  process.exit(2);
}
const { stdin, stdout } = process;
const terminal = stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined;
try {
  const vocabulary = readWords();
  console.log(await runNew(given, { contentDir, vocabulary, today: calendarDay(new Date(), site.timeZone) }, terminal));
  if (isOpenInEditor(contentDir)) writeEditorFiles('.', contentDir, vocabulary);
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Cancelled)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readWords(): Vocabulary {
  try {
    return readVocabulary(contentDir);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
