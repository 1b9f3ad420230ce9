import { nodesIn } from '../../markdown/parse/nodes.ts';
import type { Position } from '../../markdown/parse/yaml.ts';
import { examplePost } from '../example.ts';
import { elementsIn } from '../jsx.ts';
import { isOnOtherHost } from '../other-host.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;

/** A picture lies beside its post: one of another host would tell that host who reads the page, and be gone one day. */
export const rule = defineRule({
  name: 'remote-picture',
  examples: {
    good: [
      {
        ...examplePost({ text: '![A line](./metric.svg) [a picture](https://example.com/a.png)' }),
        'retrospectives/example/metric.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      },
    ],
    bad: [
      {
        files: examplePost({ text: 'a ![b](https://example.com/b.png) ![c][c]\n\n<img src="//example.com/d.png" alt="" />\n\n[c]: http://example.com/c.png' }),
        finds: [
          { at: at('7:3'), says: 'the picture "https://example.com/b.png" is on another host, and no page asks one: put it beside the post and write ./b.png' },
          { at: at('7:35'), says: 'http://example.com/c.png' },
          { at: at('9:6'), says: '//example.com/d.png' },
        ],
      },
      {
        files: examplePost({ text: '<img srcset="/a.png 1x, https://example.com/b.png 2x" alt="" />\n\n<img src="\\\\example.com/d.png" alt="" />' }),
        finds: [
          { at: at('7:6'), says: 'the picture "https://example.com/b.png" is on another host' },
          { at: at('9:6'), says: 'is on another host' },
        ],
      },
      {
        files: examplePost({ text: '![b](https://example.com/b.png)', name: 'retrospectives/example/ko.md' }),
        finds: [{ at: 'retrospectives/example/ko.md:7:1', says: 'https://example.com/b.png' }],
      },
    ],
  },
  check({ text, allow }) {
    if (allow.remotePictures) return [];
    const findings: Finding[] = [];
    const look = (address: unknown, position: Position | undefined) => {
      if (typeof address !== 'string' || !isOnOtherHost(address) || !position) return;
      const name = /([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? 'picture.png';
      const message = `the picture "${address}" is on another host, and no page asks one: put it beside the post and write ./${name}`;
      findings.push({ ...text.placeOf(position), message });
    };
    const definitions = new Map<string, string>();
    for (const { identifier, url } of nodesIn(text.tree, 'definition')) if (!definitions.has(identifier)) definitions.set(identifier, url);
    for (const node of nodesIn(text.tree, 'image', 'imageReference'))
      look(node.type === 'image' ? node.url : definitions.get(node.identifier), node.position?.start);
    for (const { name: element, attributes } of elementsIn(text.tree)) {
      if (!/^(?:img|source|image|video)$/.test(element)) continue;
      for (const { name = '', literal, position } of attributes) {
        if (/^srcset$/i.test(name)) for (const [address] of String(literal?.value).matchAll(/[^\s,]\S*/g)) look(address, position);
        if (/^(?:src|poster|(?:xlink:)?href)$/i.test(name)) look(literal?.value, position);
      }
    }
    return findings;
  },
});
