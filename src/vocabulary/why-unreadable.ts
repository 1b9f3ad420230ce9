/** Why the words of a content folder could not be read, given what `readVocabulary` threw. */
export function whyUnreadable(error: unknown, contentDir: string): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path?.endsWith('causes.yaml')
    ? `${contentDir} holds no causes.yaml: CONTENT_DIR names the folder of the posts and their vocabulary`
    : message;
}
