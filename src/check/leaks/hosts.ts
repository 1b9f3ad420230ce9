import { matchesOf, type Leak } from './leak.ts';

/** Endings that no public name has, or that are kept for the inside. Sources: RFC 6762 (local, appendix G), ICANN (internal). */
const endings = 'internal|intranet|intra|corp|lan|local|localdomain';

const label = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?';
/** Behind a single slash stands the name of a file. */
const begin = '(?<![\\w.$\\\\-]|(?<!/)/)';
const end = '(?![\\w-]|\\.[a-z\\d]|\\s*(?:\\(|=[^=]))';

/** `db-1.prod.internal`, `ip-10-0-0-1.ec2.internal`, `redis.service.consul`. */
const inside = new RegExp(`${begin}(?:${label}\\.)+(?:${endings}|service\\.consul)${end}`, 'gi');
/** `wiki.corp.example.kr`, `internal.example.io`: a part of a company’s public name that is kept for the inside. */
const part = new RegExp(
  `${begin}(?:${label}\\.)*(?:internal|intranet|intra|corp|lan)\\.(?:${label}\\.)+(?:com|net|org|io|co|kr|dev|cloud|app|ai|jp|cn|de|uk|us|eu|tech|systems)${end}`,
  'gi',
);

/** What every such name has in it: most texts have it nowhere, and need not be looked at further. */
const mark = new RegExp(`\\.(?:${endings}|consul)|(?:internal|intranet|intra|corp|lan)\\.`, 'i');

/** The names of hosts that only a house's own network knows. */
export function internalHostsIn(text: string): Leak[] {
  if (!mark.test(text)) return [];
  const found = [inside, part].flatMap((pattern) =>
    matchesOf(text, pattern, (value) => isHost(value) && !isKnownEverywhere(value.toLowerCase()) && !isCode(value.toLowerCase())),
  );
  const once = [...new Map(found.map((place) => [place.start, place])).values()];
  return once.map((place) => ({ ...place, what: 'the name of an internal host', instead: 'write what it is, or a name below example.com' }));
}

/** `DC01.corp.local`, `db-1.CORP.LOCAL`: with capitals, one part is numbered like machines are, for `Foo.internal` is code. */
const isHost = (name: string): boolean => !/[A-Z]/.test(name) || /(?:^|\.)(?=[^.]*[\d-])(?:[A-Z\d-]+|[a-z\d-]+)\./.test(name);

/** Names that are the same in every house, and those of documentation. */
const isKnownEverywhere = (name: string): boolean =>
  /^(?:host|gateway|kubernetes)\.docker\.internal$|^metadata\.google\.internal$|^(?:[\w-]+\.(?:default|kube-system)\.)?svc\.cluster\.local$|^cluster\.local$|^[\w-]+\.(?:default|kube-system)\.svc\.cluster\.local$|(?:^|\.)example\.(?:com|org|net)$|^(?:my|your|some|example|foo|bar|host|hostname|name|service|server|node|domain|machine|computer|app)(?:-?\w{1,4})?\.(?:local|lan|internal|corp)$/.test(
    name,
  );

/** `settings.local` is a file, `this.internal` a property, `jdk.internal` a package. */
const isCode = (name: string): boolean =>
  /^(?:this|self|window|module|document|global|globalthis|process|exports|react|astro|import|super|state|props|config|configuration|options|opts|settings|ctx|context|req|request|res|response|env|rc|jdk|java|sun|kotlin|kotlinx|go|data|node|vite|storage|bashrc|gitconfig|profile|launch|tasks|compose|docker-compose|override|usr|var)\.(?:local|internal)$/.test(
    name,
  ) || /^(?:com|org|io|jdk|sun|java|android|kr|net)\.(?:[\w-]+\.)*internal$/.test(name);
