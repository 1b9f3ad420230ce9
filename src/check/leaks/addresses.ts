import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { matchesOf, type Leak } from './leak.ts';

/** Networks that exist in every house and lead nowhere from outside. Sources: RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291. */
const networks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '169.254.0.0/16', 'fc00::/7', 'fe80::/10'] as const;

const inside = new BlockList();
for (const network of networks) {
  const [address = '', prefix] = network.split('/');
  inside.addSubnet(address, Number(prefix), isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** Addresses in these networks that are the same everywhere: where clouds tell a machine about itself. */
const same: ReadonlySet<string> = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '169.254.169.123',
  '169.254.169.253',
  'fd00:ec2::254',
  'fe80::',
  'fc00::',
  'fe80::1',
]);

/** Alone, or at either end of a range: 192.0.2.5-192.0.2.9. */
const ipv4 = /(?<![\w.]|(?<!(?<![\w.])(?:\d{1,3}\.){3}\d{1,3})-)(?:\d{1,3}\.){3}\d{1,3}(?!\w|-(?!(?:\d{1,3}\.){3}\d)|\.\d)(?:\/\d{1,2}(?!\d))?/g;
const ipv6 = /(?<![\w:.])f(?:[cd][\da-f]{2}|e[89ab][\da-f]):[\da-f:]{2,}(?![\w:])/gi;

/** The addresses of machines inside of a network. Not those of documentation (RFC 5737, RFC 3849), nor a whole network of a standard. */
export function privateAddressesIn(text: string): Leak[] {
  const found = [
    ...matchesOf(text, ipv4, (value, { index }) => {
      const [address = ''] = value.split('/');
      return isIPv4(address) && inside.check(address) && !same.has(address) && !(networks as readonly string[]).includes(value) && !isVersion(text, index);
    }),
    ...matchesOf(text, ipv6, (value) => isIPv6(value) && inside.check(value, 'ipv6') && !same.has(value.toLowerCase())),
  ];
  return found.map((place) => ({ ...place, what: 'a private address', instead: 'write one of 192.0.2.0/24 or 2001:db8::/32, which are there for texts' }));
}

/** "version 10.2.1.0" is the number of a release, and so is "Oracle Database 10g Release 2 (10.2.0.4)"; "Oracle at 10.2.0.4" is a host. */
const isVersion = (text: string, index: number): boolean =>
  /(?:\bv|\bversions?|\brelease|\brelease \d+ \(|\bbuild|\boracle(?: (?:database|db|rac|grid|client|server|enterprise|standard|edition|\d+[a-z]*|release|r\d))*|오라클|버전|릴리스)[\s:=]*$/iu.test(
    text.slice(Math.max(0, index - 60), index),
  );
