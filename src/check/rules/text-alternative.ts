import { examplePost } from '../example.ts';
import { pictureMarkdown } from '../picture-markdown.ts';
import type { Finding } from '../problem.ts';
import { nodesIn } from '../../markdown/parse/nodes.ts';
import { defineRule } from '../rule.ts';
import { isOutside } from '../site-address.ts';

/** Words that only tell that there is a picture, in any language of the site, alone or with a number or a date behind them. */
const sayNothing =
  /^(?:an? |the )?(?:image|img|picture|pic|photo|screen ?shot|screen capture|figure|fig|graph|chart|diagram|alt|alt text|untitled|사진|이미지|그림|스크린 ?샷|화면 ?캡처|캡처|화면|도표|그래프|차트|다이어그램|제목 ?없음)[\s\d.,:()_-]*(?:[ap]m|at|오전|오후)?[\s\d.,:()_-]*$/iu;

const metric = { 'retrospectives/example/metric-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const needed = (url: string) => `a picture needs words for those who cannot see it: ${pictureMarkdown('what it shows', url)}`;

/** A picture says what it shows: a screen reader reads these words in its place, and so does everybody where it does not load. */
export const rule = defineRule({
  name: 'text-alternative',
  examples: {
    good: [
      { ...examplePost({ text: '![그래프가 16시에 끊긴다](./metric-1.svg) ![Graph of open files][m]\n\n[m]: ./metric-1.svg' }), ...metric },
      {
        ...examplePost({ text: '![Metric-1 rises](./metric-1.svg) ![A metric]\n\n[a metric]: ./metric-1.svg', name: 'retrospectives/example/en.md' }),
        ...metric,
      },
    ],
    bad: [
      {
        files: { ...examplePost({ text: '![](./metric-1.svg)\n\n# ![ ](./metric-1.svg)\n\n- ![][m]\n\n[m]: ./metric-1.svg' }), ...metric },
        finds: [
          { at: at('7:1'), says: needed('./metric-1.svg') },
          { at: at('9:3'), says: needed('./metric-1.svg') },
          { at: at('11:3'), says: needed('./metric-1.svg') },
        ],
      },
      {
        files: {
          ...examplePost({
            text: '![image](./metric-1.svg) ![Metric-1.SVG](./metric-1.svg) ![metric-1](./metric-1.svg)\n\n![이미지 2](./metric-1.svg)\n![스크린샷 2026-11-22 오후 3.04.05](./metric-1.svg)',
          }),
          ...metric,
        },
        finds: [
          { at: at('7:1'), says: '"image" does not say what the picture shows', level: 'warning' },
          { at: at('7:26'), says: '"Metric-1.SVG" is the name of the file: say what the picture shows', level: 'warning' },
          { at: at('7:58'), says: '"metric-1" is the name of the file', level: 'warning' },
          { at: at('9:1'), says: '"이미지 2" does not say', level: 'warning' },
          { at: at('10:1'), says: '"스크린샷 2026-11-22 오후 3.04.05" does not say', level: 'warning' },
        ],
      },
    ],
  },
  check({ text }) {
    const urls = new Map<string, string>();
    for (const { identifier, url } of nodesIn(text.tree, 'definition')) if (!urls.has(identifier)) urls.set(identifier, url);
    const found: Finding[] = [];
    for (const node of nodesIn(text.tree, 'image', 'imageReference')) {
      const place = text.placeOf(node.position?.start ?? { line: 1, column: 1 });
      const url = node.type === 'image' ? node.url : (urls.get(node.identifier) ?? '');
      // One on another host is refused for that.
      if (isOutside(url)) continue;
      const said = (node.alt ?? '').trim();
      if (said === '') found.push({ ...place, message: needed(url) });
      else if (isNameOf(url, said)) found.push({ ...place, level: 'warning', message: `"${said}" is the name of the file: say what the picture shows` });
      else if (sayNothing.test(said))
        found.push({ ...place, level: 'warning', message: `"${said}" does not say what the picture shows: a reader may not see it` });
    }
    return found;
  },
});

/** Whether words are the name of a file, with or without its folder and its ending. */
function isNameOf(url: string, said: string): boolean {
  const name = url.split('/').at(-1) ?? '';
  return [url, name, name.replace(/\.[^.]*$/, '')].some((one) => one.normalize('NFC').toLowerCase() === said.normalize('NFC').toLowerCase());
}
