import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { translations } from '../../i18n/translations.ts';
import { defaultLanguage, isLanguage } from '../../site.config.ts';
import { jsxIn } from '../parse/nodes.ts';
import { arrangeDiff } from './diff.ts';
import { arrangeFigure } from './figure.ts';
import { arrangePause } from './pause.ts';
import { arrangeTerminal } from './terminal.ts';
import { arrangeVideo } from './video.ts';
import type { Arrange } from './words.ts';

const arrangements: Partial<Record<string, Arrange>> = {
  Diff: arrangeDiff,
  Figure: arrangeFigure,
  Pause: arrangePause,
  Terminal: arrangeTerminal,
  Video: arrangeVideo,
};

/**
 * Remark plugin: arranges what the site's components hold, so that the Markdown in them is all that an author writes
 * and HTML is all that a reader of a feed needs. The words it adds are in the language of the post, which its file name
 * tells (`ko.mdx`). A component that holds something else stays as it is: that is a problem already.
 */
export function remarkArrange() {
  return (tree: Root, file: VFile): void => {
    const lang = file.stem ?? '';
    const t = translations(isLanguage(lang) ? lang : defaultLanguage);
    for (const element of jsxIn(tree)) arrangements[element.name ?? '']?.(element, t);
  };
}
