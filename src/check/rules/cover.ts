import { examplePost } from '../example.ts';
import { fieldOf } from '../field-of.ts';
import { missingPicture, picturesOf } from '../pictures.ts';
import { findingAt } from '../problem.ts';
import { defineRule } from '../rule.ts';

const fields = (cover: string) => `cover: ${cover}\ncoverAlt: A graph.`;

/** A cover is one of the pictures beside its post. */
export const rule = defineRule({
  name: 'cover',
  examples: {
    good: [{ ...examplePost({ fields: fields('./metric.svg') }), 'retrospectives/example/metric.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
    bad: [
      {
        files: { ...examplePost({ fields: fields('./metrc.svg') }), 'retrospectives/example/metric.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
        finds: [{ at: 'retrospectives/example/ko.mdx:5:8', says: 'no such picture is beside the post; pictures: ./metric.svg; did you mean "./metric.svg"?' }],
      },
      {
        files: examplePost({ fields: fields('https://example.com/a.png') }),
        finds: [{ at: 'retrospectives/example/ko.mdx:5:8', says: 'expected a relative path to a picture beside the post, ./…; there is none' }],
      },
    ],
  },
  check(post) {
    const { cover } = post.data;
    if (!fieldOf(post.schema, 'cover') || typeof cover !== 'string') return [];
    const missing = missingPicture(cover, picturesOf(post));
    return missing ? [findingAt(post.sourceOf(['cover']), ['cover'], `cover: ${missing.message}`)] : [];
  },
});
