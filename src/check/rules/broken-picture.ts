import { examplePost } from '../example.ts';
import { damageOf } from '../picture-kinds/damage.ts';
import { defineRule } from '../rule.ts';
import { usedPictures } from '../used-pictures.ts';

const folder = 'retrospectives/example';
const cover = 'cover: ./b.svg\ncoverAlt: A graph.';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A picture that is used is whole: one that was cut off or is something else shows nothing, or stops the build far from where it is used. */
export const rule = defineRule({
  name: 'broken-picture',
  examples: {
    good: [{ ...examplePost({ fields: cover, text: '![A dot](./a.png)' }), [`${folder}/a.png`]: dot, [`${folder}/b.svg`]: svg, [`${folder}/unused.gif`]: '' }],
    bad: [
      {
        files: {
          ...examplePost({ fields: cover, text: '![A dot](./a.png) ![A page](./page.png) ![A dot](./a.png)\n\n![A dot][1] ![A dot][1]\n\n[1]: ./a.gif' }),
          [`${folder}/a.png`]: dot.subarray(0, 60),
          [`${folder}/b.svg`]: svg.replace('/>', '>\n'),
          [`${folder}/page.png`]: '<!doctype html><title>Not found</title>',
          [`${folder}/a.gif`]: dot,
        },
        finds: [
          { at: `${folder}/ko.mdx:5:8`, says: 'cover: "./b.svg" – it is no XML: line 2: Unclosed root tag' },
          { at: `${folder}/ko.mdx:9:1`, says: '"./a.png" – the file ends before the picture does: save or copy it again' },
          { at: `${folder}/ko.mdx:9:19`, says: '"./page.png" – the file is no PNG but a page of the web: save the picture itself' },
          { at: `${folder}/ko.mdx:9:41`, says: '"./a.png" – the file ends before the picture does' },
          { at: `${folder}/ko.mdx:13:1`, says: '"./a.gif" – the file is no GIF but PNG: name it ./a.png' },
        ],
      },
      {
        files: { ...examplePost({ text: "import B from './b.svg'" }), [`${folder}/b.svg`]: svg.replace('/>', '>') },
        finds: [{ at: `${folder}/ko.mdx:7:15`, says: '"./b.svg" – it is no XML' }],
      },
    ],
  },
  check(post) {
    const known = new Map<string, string | undefined>();
    const damage = (file: string): string | undefined => {
      if (!known.has(file)) known.set(file, damageOf(file, post.files.get(file)?.() ?? new Uint8Array()));
      return known.get(file);
    };
    return usedPictures(post).flatMap(({ file, say }) => {
      const why = damage(file);
      return why === undefined ? [] : [say(why)];
    });
  },
});
