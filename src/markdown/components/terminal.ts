import { codeBlocks } from '../parse/component-parts.ts';
import { fill, type Arrange } from './words.ts';

/** `<Terminal>`: code without a language is a session of a shell. */
export const arrangeTerminal: Arrange = (element) => {
  const blocks = codeBlocks(element);
  if (blocks)
    fill(
      element,
      blocks.map((code) => ({ ...code, lang: code.lang ?? 'console' })),
    );
};
