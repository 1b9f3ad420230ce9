import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isOpenInEditor, writeEditorFiles } from '../editor/editor-files.ts';
import { contentDir } from '../environment.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';

/** In the live preview, keeps an editor’s schemas in step with the vocabulary and its list of posts with the folders. */
export function editorFiles(): AstroIntegration {
  return {
    name: 'editor-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (!isOpenInEditor(contentDir)) return;
        write();
        server.watcher.on('all', (event, path) => {
          const isOfInterest = event.endsWith('Dir') || path.endsWith('.yaml');
          if (isOfInterest && path.startsWith(contentDir + sep)) write();
        });
      },
    },
  };
}

function write(): void {
  try {
    writeEditorFiles('.', contentDir, readVocabulary(contentDir));
  } catch {
    // A broken vocabulary is told over the page, and the editor keeps what it knew.
  }
}
