import { editorFiles } from './editor-files.ts';
import { previewCheck } from './preview-check.ts';
import { previewSearch } from './preview-search.ts';

/** What a live preview does beside showing the pages. */
export const ofPreview = () => [previewCheck(), previewSearch(), editorFiles()];
