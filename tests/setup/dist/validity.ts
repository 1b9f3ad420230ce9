import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData, type Message } from 'html-validate';
import { filesIn } from './files.ts';

/** Everything recommended but what is a matter of taste, or wrong for this site. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Spelling that a browser reads the same either way and the compiler decides.
    'attr-case': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // White space stands in code blocks as their author wrote it.
    'no-trailing-whitespace': 'off',
    // How long a title is, is up to its author; a search engine cuts it.
    'long-title': 'off',
    // HTML allows any id without white space: those of headings keep their words, in Hangul or beginning with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Safari takes a list without bullets for no list, unless its role is said.
    'no-redundant-role': 'off',
    // A page has its contents twice, and the width of the screen decides which is shown: axe judges landmarks as shown.
    'unique-landmark': 'off',
  },
};

/** What a script fills before it is shown may be empty in the file; axe judges the search page with an answer in it. */
const filledByScript = ({ ruleId, selector }: Message): boolean => ['empty-heading', 'wcag/h30'].includes(ruleId) && Boolean(selector?.includes('search-page'));

/** Every error in the HTML of a built site. No network is asked. */
export async function invalidHtml(folder: string): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const files = filesIn(folder).filter((file) => file.endsWith('.html'));
  const { results } = await validator.validateMultipleFiles(files.map((file) => join(folder, file)));
  return results.flatMap(({ filePath = '', messages }) =>
    messages
      .filter((message) => !filledByScript(message))
      .map(({ ruleId, message, line, column, selector }) => `${filePath.slice(folder.length)}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`),
  );
}
