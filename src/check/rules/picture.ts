import { picturesIn, replaced } from '../addresses-in-text.ts';
import { decoded } from '../decoded.ts';
import { examplePost } from '../example.ts';
import { missingPicture, picturesOf } from '../pictures.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';
import { isOutside } from '../site-address.ts';

const metric = { 'retrospectives/example/metric.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const inFolder = { 'retrospectives/example/그림/두 번째.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const expected = 'expected a relative path to a picture beside the post, ./…; pictures: ./metric.svg';

/** A picture in the text stands beside the post: only such pictures reach the site. */
export const rule = defineRule({
  name: 'picture',
  examples: {
    good: [
      { ...examplePost({ text: '![A line rises](./metric.svg) and ![A line falls][falls]\n\n[falls]: ./metric.svg' }), ...metric },
      { ...examplePost({ text: '![A door](<./그림/두 번째.svg>)\n\n![A door](./그림/두%20번째.svg "Title")' }), ...inFolder },
      { ...examplePost({ text: '`![](./none.png)`\n\n[unused]: ./none.png', name: 'articles/example/en.md' }) },
    ],
    bad: [
      {
        files: {
          ...examplePost({
            text: '![A line](./metrc.svg)\n\n| a |\n| - |\n| [![A line](./Metric.svg)](/lessons/) |\n\n![A line][1] ![A line][1]\n\n[1]: none.png',
          }),
          ...metric,
        },
        finds: [
          { at: at('7:1'), says: /^"\.\/metrc\.svg" – no such picture is beside the post; pictures: \.\/metric\.svg; did you mean "\.\/metric\.svg"\?$/ },
          { at: at('11:4'), says: '"./Metric.svg" – no such picture is beside the post; pictures: ./metric.svg; did you mean "./metric.svg"?' },
          { at: at('15:1'), says: `"none.png" – ${expected}` },
        ],
      },
      {
        files: {
          ...examplePost({ text: '![A](../other/metric.svg)\n\n![A](/favicon.svg)\n\n![A](metric.svg)' }),
          ...metric,
        },
        finds: [
          { at: at('7:1'), says: `"../other/metric.svg" – this leaves the folder of the post: ${expected}` },
          { at: at('9:1'), says: `"/favicon.svg" – ${expected}` },
          { at: at('11:1'), says: `"metric.svg" – ${expected}; did you mean "./metric.svg"?` },
        ],
      },
      {
        files: {
          ...examplePost({ text: `![A](./${'문'.normalize('NFD')}.svg)` }),
          'retrospectives/example/문.svg': metric['retrospectives/example/metric.svg'],
        },
        finds: [{ at: at('7:1'), says: 'the name of the file has its Hangul stored in another form; pictures: ./문.svg' }],
      },
    ],
  },
  check(post) {
    const pictures = picturesOf(post);
    return picturesIn(post.text).flatMap((picture): Finding[] => {
      // One on another host is refused for that.
      if (isOutside(picture.url)) return [];
      const missing = missingPicture(decoded(picture.url), pictures);
      if (!missing) return [];
      const isSame = missing.meant !== undefined && [picture.url, `./${picture.url}`].some((url) => letters(decoded(url)) === letters(missing.meant!));
      return [{ ...picture.place, message: missing.message, ...(isSame && replaced(picture, missing.meant!.replaceAll(' ', '%20'))) }];
    });
  },
});

const letters = (path: string): string => path.normalize('NFC').toLowerCase();
