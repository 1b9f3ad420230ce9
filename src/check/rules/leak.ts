import type { CheckedFile } from '../checked-files.ts';
import { examplePost } from '../example.ts';
import { privateAddressesIn } from '../leaks/addresses.ts';
import { customersIn } from '../leaks/customers.ts';
import { internalHostsIn } from '../leaks/hosts.ts';
import { leakFinding } from '../leaks/leak-finding.ts';
import { emailsIn, phonesIn, residentNumbersIn } from '../leaks/people.ts';
import { tokensIn } from '../leaks/tokens.ts';
import { defineRule } from '../rule.ts';

const file = 'retrospectives/example/ko.mdx';
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

/** What only a house should know stays in it: addresses and hosts, how somebody can be reached, who its customers are. */
export const rule = defineRule({
  name: 'leak',
  examples: {
    good: [
      {
        ...examplePost({
          fields: 'surprise: "192.0.2.7, 203.0.113.9, 2001:db8::1, 10.0.0.0/8, 127.0.0.1, 8.8.8.8 and 169.254.169.254."',
          text: '`user@example.com` git@github.com:a/b.git logo@2x.png, Windows 10.0.19041.1, version 10.2.1.0, settings.local.json, `this.internal = 1`, jdk.internal.misc, host.docker.internal, .env.local, 010-0000-0000, 1588-0000, 2026-11-22, 1485900000000, 1234567890123, user_id 12345, 고객번호 없음, 4111 1111 1111 1111, eyJ.',
        }),
        'retrospectives/example/line.svg': svg('<path d="M10.1.2.3 10.4.5.6" /><text>10 ms</text>'),
        'retrospectives/example/photo.png': new Uint8Array([0x89, 0x50, 0, 0x31, 0x30, 0x2e, 0x31, 0x2e, 0x32, 0x2e, 0x33]),
      },
    ],
    bad: [
      {
        files: {
          ...examplePost({
            fields: 'surprise: Host 10.1.2.3 was gone.',
            text: 'Ask kim@hoego-team.kr or 010-2345-6789.\n\n```sh\nssh root@db-1.prod.internal # 172.16.3.4\ncurl http://wiki.corp/ http://git.corp.hoego-team.kr\n```\n\n주민번호 900101-1234568, 고객번호: 84120937',
          }),
          'retrospectives/example/incident.yaml': 'luck: fd12:3456:789a::1 still answered.\n',
          'retrospectives/example/line.svg': svg('\n<text>192.168.0.12</text>'),
          'retrospectives/example/data.json': '{\n  "customer_id": "C-20993847"\n}',
        },
        finds: [
          { at: `${file}:5:16`, says: /^"10\*+" is a private address: write one of 192\.0\.2\.0\/24/ },
          { at: `${file}:8:5`, says: /^"kim@\*+" is an e-mail address: write the role/ },
          { at: `${file}:8:26`, says: /^"010\*+" is a phone number/ },
          { at: `${file}:11:10`, says: /^"db-1\*+" is the name of an internal host/ },
          { at: `${file}:11:31`, says: /is a private address/ },
          { at: `${file}:12:13`, says: /is the name of an internal host/ },
          { at: `${file}:12:31`, says: /is the name of an internal host/ },
          { at: `${file}:15:6`, says: /^"900\*+" is a resident registration number/ },
          { at: `${file}:15:28`, says: /^"84\*+" is an identifier of a customer/ },
          { at: 'retrospectives/example/incident.yaml:1:7', says: /is a private address/ },
          { at: 'retrospectives/example/line.svg:2:7', says: /is a private address/ },
          { at: 'retrospectives/example/data.json:2:19', says: /is an identifier of a customer/ },
        ],
      },
    ],
  },
  checkFiles: ({ files, identifiers }) =>
    Promise.resolve(
      files.flatMap((one) => {
        const text = shownIn(one);
        const found = [privateAddressesIn, internalHostsIn, emailsIn, phonesIn, residentNumbersIn, tokensIn].flatMap((find) => find(text));
        return [...found, ...customersIn(text, identifiers)].map(({ start, end, what, instead }) => leakFinding(one, { start, end }, `is ${what}: ${instead}`));
      }),
    ),
});

/** A file without what only draws: in the outline of a drawing, numbers look like addresses. Offsets stay. */
const shownIn = ({ file, text }: CheckedFile): string =>
  file.endsWith('.svg')
    ? text.replaceAll(/\s(?:d|points|transform|viewBox|values|keyTimes)\s*=\s*(?:"[^"]*"|'[^']*')/g, (attribute) => ' '.repeat(attribute.length))
    : text;
