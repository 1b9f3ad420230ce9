import { nodesIn } from '../../markdown/parse/nodes.ts';
import { examplePost } from '../example.ts';
import { elementsIn } from '../jsx.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const ofAddress = /^(?:href|src|srcset|poster|action|formaction|cite|data|background|longdesc|xlink:href)$/i;

/** Kinds of addresses that are no place to go to, and why a page refuses each. */
const refused: Record<string, string> = {
  javascript: 'it runs code in the reader’s browser',
  vbscript: 'it runs code in the reader’s browser',
  data: 'the page loads only files: put it beside the post',
  blob: 'it is known to one browser alone',
  file: 'it is known to one machine alone',
};

/** An address in a text leads to a place: one that runs code or is known to one machine alone does not. */
export const rule = defineRule({
  name: 'address',
  examples: {
    good: [
      examplePost({
        text: '[a](https://example.com) [b](/lessons/) [d](/causes/) [e](mailto:a@example.com) <a href="/about/">f</a> <a href={\'/about/\'}>g</a>',
      }),
    ],
    bad: [
      {
        files: examplePost({ text: '[a](javascript:alert) b\n\n<a href="java&#9;script:a()">c</a>\n\n[d]\n\n[d]: data:text/html,x' }),
        finds: [
          { at: at('7:1'), says: 'an address that begins with "javascript:" is refused: it runs code in the reader’s browser' },
          { at: at('9:4'), says: '"javascript:"' },
          { at: at('13:1'), says: '"data:" is refused: the page loads only files: put it beside the post' },
        ],
      },
      {
        files: examplePost({ text: '![a](data:image/png;base64,AA==)', name: 'retrospectives/example/ko.md' }),
        finds: [{ at: 'retrospectives/example/ko.md:7:1', says: '"data:"' }],
      },
      {
        files: examplePost({ text: "export const to = 'javascript:a()'\n\n<a href={to}>b</a> <a href={'/a/' + to}>c</a>" }),
        finds: [
          { at: at('9:4'), says: '"href" of <a> is computed: write the address itself' },
          { at: at('9:23'), says: '"href" of <a> is computed' },
        ],
      },
    ],
  },
  check({ text, allow }) {
    const findings: Finding[] = [];
    const look = (address: unknown, position: { line: number; column: number } | undefined) => {
      const kind = typeof address === 'string' ? /^([a-z]+):/i.exec(withoutBlanks(address))?.[1]?.toLowerCase() : undefined;
      const reason = kind !== undefined && Object.hasOwn(refused, kind) ? refused[kind] : undefined;
      if (reason === undefined || !position) return;
      findings.push({ ...text.placeOf(position), message: `an address that begins with "${kind}:" is refused: ${reason}` });
    };
    for (const { url, position } of nodesIn(text.tree, 'link', 'image', 'definition')) look(url, position?.start);
    for (const { name: element, attributes } of elementsIn(text.tree)) {
      for (const { name = '', literal, position } of attributes) {
        if (!ofAddress.test(name)) continue;
        if (literal) look(literal.value, position);
        else if (!allow.anyExpression) findings.push({ ...text.placeOf(position), message: `"${name}" of <${element}> is computed: write the address itself` });
      }
    }
    return findings;
  },
});

/** Browsers pass over these in an address. */
const withoutBlanks = (address: string): string => [...address].filter((character) => character > ' ').join('');
