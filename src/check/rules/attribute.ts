import { examplePost } from '../example.ts';
import { isTextComponent } from '../../schema/text-components.ts';
import { elementsIn } from '../jsx.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;

/** What an attribute may not do, and why. */
const refused: [RegExp, string][] = [
  [/^style$/i, 'the page allows no styles but its own, so it would do nothing'],
  [/^on[a-z]/i, 'it runs code in the reader’s browser, and the page allows only its own'],
  [/^(?:srcdoc|formaction|http-equiv|autofocus)$/i, 'it makes the page do what its reader does not expect'],
  [/^(?:ping|attributionsrc)$/i, 'it tells another address what the reader does'],
  [
    /^(?:background|imagesrcset|manifest|profile|longdesc)$/i,
    'it asks for a file that the text does not show: put a picture beside the post, and link to anything else',
  ],
  [/^(?:dangerouslySetInnerHTML|innerHTML)$/, 'what the text shows is written as text'],
  [/^(?:set|client|server|is|define|transition|class):/, 'it is a directive of Astro, for the site’s own components'],
];

/** The attributes of an element in a text are seen in the text, and none runs, loads or hides something. */
export const rule = defineRule({
  name: 'attribute',
  examples: {
    good: [examplePost({ text: '<p class="a" id="b" aria-label="c" lang="ko">d</p>' })],
    bad: [
      {
        files: examplePost({ text: '<p style="color: red">a</p>\n\n> <b class="x"\n>   onclick="a()">a</b>\n\n<p set:html="<b>" client:load />' }),
        finds: [
          { at: at('7:4'), says: '"style" of <p> is refused: the page allows no styles but its own, so it would do nothing' },
          { at: at('10:5'), says: '"onclick" of <b> is refused: it runs code in the reader’s browser' },
          { at: at('12:4'), says: '"set:html" of <p> is refused: it is a directive of Astro' },
          { at: at('12:19'), says: '"client:load" of <p> is refused: it is a directive of Astro' },
        ],
      },
      {
        files: examplePost({
          text: '<a ping="/p" attributionsrc="//b.example">a</a>\n\n<table background="https://b.example/b.png"></table>\n\n<q longdesc="//b.example">c</q>',
        }),
        finds: [
          { at: at('7:4'), says: '"ping" of <a> is refused: it tells another address what the reader does' },
          { at: at('7:14'), says: '"attributionsrc" of <a> is refused' },
          { at: at('9:8'), says: '"background" of <table> is refused: it asks for a file that the text does not show' },
          { at: at('11:4'), says: '"longdesc" of <q> is refused' },
        ],
      },
      {
        files: examplePost({ text: '<a imagesrcset="a" manifest="b" profile="c">d</a>' }),
        finds: ['7:4', '7:20', '7:33'].map((place) => ({ at: at(place), says: 'it asks for a file that the text does not show' })),
      },
      {
        files: examplePost({
          text: 'export const all = { style: "a" }\n\n<p {...all}>a</p> <Timeline {...all} />\n\n{["a"].map((a) => <i onClick={a}>a</i>)}',
        }),
        finds: [
          { at: at('9:4'), says: 'write each attribute of <p> by its name: what "{...}" holds is not seen here' },
          { at: at('9:29'), says: 'write each attribute of <Timeline> by its name' },
          { at: at('11:22'), says: '"onClick" of <i> is refused' },
        ],
      },
    ],
  },
  check({ text }) {
    return elementsIn(text.tree).flatMap((element) =>
      element.attributes.flatMap(({ name, position }): Finding[] => {
        const place = text.placeOf(position);
        if (name === undefined) return [{ ...place, message: `write each attribute of <${element.name}> by its name: what "{...}" holds is not seen here` }];
        // Those of the site's components are all known.
        const reason = isTextComponent(element.name) ? undefined : refused.find(([pattern]) => pattern.test(name))?.[1];
        return reason === undefined ? [] : [{ ...place, message: `"${name}" of <${element.name}> is refused: ${reason}` }];
      }),
    );
  },
});
