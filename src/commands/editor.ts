import { writeEditorFiles } from '../editor/editor-files.ts';
import { contentDir } from '../environment.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';

/** `npm run editor`: the schemas that an editor checks a post against while it is typed. `npm ci`, `npm run new` and `npm run dev` do the same. */
writeEditorFiles('.', contentDir, readVocabulary(contentDir));
