import { describe, expect, test } from 'vitest';
import { privateAddressesIn } from './addresses.ts';
import { customersIn } from './customers.ts';
import { internalHostsIn } from './hosts.ts';
import type { Leak } from './leak.ts';
import { emailsIn, phonesIn, residentNumbersIn } from './people.ts';
import { tokensIn } from './tokens.ts';

/** What is found between words of each kind: each line is a text, with the value that leaks between two bars where there is one. */
const kinds: Record<string, { find: (text: string) => Leak[]; leaks: string; fine: string }> = {
  'private addresses': {
    find: privateAddressesIn,
    leaks: `host |10.0.3.17| was gone
(|172.31.255.254|)
http://|192.168.0.10|:8080/admin
route to |10.20.0.0/16|
|100.64.3.2| of the carrier
|169.254.10.3|
서버 |10.4.5.6|에서
Oracle ran on |10.2.0.4|
|10.0.0.5|-192.0.2.9
192.0.2.5-|10.0.0.9|
inet6 |fd12:3456:789a:1::7|
|fe80::1ff:fe23:4567:890a| on eth0`,
    fine: `192.0.2.1 198.51.100.7 203.0.113.254
2001:db8::7
8.8.8.8 and 1.1.1.1
172.15.0.1 and 172.32.0.1
10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16
127.0.0.1 and 0.0.0.0
169.254.169.254
Windows 10.0.19041.1237
version 10.2.1.0
Oracle 10.2.0.4
Oracle Database 10g Release 2 (10.2.0.4)
오라클 10.2.0.5
버전 10.1.2.3
v10.1.2.3
10.1.2.3.4
1.10.0.0.1`,
  },
  'internal hosts': {
    find: internalHostsIn,
    leaks: `ssh |db-01.prod.internal|
https://|wiki.corp|/pages/1
|payments.svc.cluster.local|
mount |nas.lan|:/export
the host |redis.internal|.
root@|build-7.intranet|
|ip-10-0-0-1.ec2.internal|
|vault.service.consul|
|DC01.corp.local|
|WIN-DB1.CORP.LOCAL|
|db-1.Corp.Hoego-team.kr|
|jenkins.corp.hoego-team.kr|
|git.internal.hoego-team.io|:22
서버는 |auth-db.local|에서`,
    fine: `host.docker.internal
metadata.google.internal
kubernetes.default.svc.cluster.local
.env.local
src/settings.local
settings.local.json
this.internal = 1
Foo.internal
new App.Bar.Internal
Host.Docker.Internal
foo.internal()
import jdk.internal.misc.Unsafe
git.corp.example.com
the internal network, a local copy
/etc/rc.local
node.local
https://hoego-team.kr/internal/page
my-host.local`,
  },
  'e-mail addresses': {
    find: emailsIn,
    leaks: `write to |kim.cs@hoego-team.kr|
<|first.last+tag@mail.hoego-team.co.kr|>
mailto:|ops@hoego-team.io|
|kim@hoego-team.kr|:8443
담당자 |chulsoo@hoego-team.com|에게`,
    fine: `user@example.com and kim@mail.example.org
git@github.com:hoego/hoego.git
deploy@hoego-team.kr:/srv/app
logo@2x.png
getty@tty1.service
no-reply@hoego-team.kr
1234+kim@users.noreply.github.com
npm i astro@7.3.5 @astrojs/mdx@8.0.2
postgres://app:pass@db.example.com/app
a@b`,
  },
  'phone numbers': {
    find: phonesIn,
    leaks: `|010-2345-6789|
연락처 |01023456789|로
|+82 10-2345-6789|
|011.234.5678|
|02-345-6789|
|02 1234 5678|
|031-234-5678|
|070-1234-5678|`,
    fine: `010-0000-0000
010-1111-1111
1588-1234
2017-01-31 and 02-2017
1485900000000
010-234
build 20101234567890
id a01023456789`,
  },
  'resident registration numbers': {
    find: residentNumbersIn,
    leaks: `|900101-1234568|
|900101 - 1234568|
|900101 1234568|
주민번호 |991231-2234567|
|001231-4234567|
|850230-1234567|`.replace('\n|850230-1234567|', ''),
    fine: `900101-1******
901331-1234568
850230-1234567
900101-9234568
1485900000000
1234567890123
900101-1000000`,
  },
  'identifiers of customers': {
    find: (text) => customersIn(text, [{ name: 'shop', pattern: /SHOP-\d{6}/gu }]),
    leaks: `customer_id=|84120937|
"userId": "|U-20993847|"
account number |110-234-567890|
고객번호는 |84120937|
회원 ID: |A1029384|
사용자 ID |2147483650|부터
계좌번호 |110-234-567890|
user id |3fa85f64-5717-4562-b3fc-2c963f66afa6|
|cus_NffrFeUfNV2Hib|
card |5399 4512 3456 7892|
of |SHOP-123456|`,
    fine: `user_id = 12345
customer_id BIGINT NOT NULL
고객번호가 없다
user_id: 000000
account_id=<account>
card 4111 1111 1111 1111
card 5399 4512 3456 7893
the customer number of 2017
user_id: 550
회원 번호가 2147483647을 넘으면서
사용자 ID 2147483648부터
The member number 16777217 was rounded to 16777216
user id 9007199254740993
user id 123e4567-e89b-12d3-a456-426614174000
customers 84120937`,
  },
  tokens: {
    find: tokensIn,
    leaks: `|eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI4NDEyMDkzNyJ9.c2lnbmF0dXJlLW9mLWl0|
Authorization: Bearer |a94f5374fce5edbc8e2a8697c15331677e6ebf0b|`,
    fine: `Authorization: Bearer <token>
Bearer your-token-goes-here-0000000
eyJhbGciOiJIUzI1NiJ9
the bearer of this letter`,
  },
};

describe.each(Object.entries(kinds))('%s', (_, { find, leaks, fine }) => {
  test.each(leaks.split('\n'))('%s', (line) => {
    const [before = '', value = ''] = line.split('|');
    const text = line.replaceAll('|', '');
    expect(find(text).map(({ start, end }) => ({ start, value: text.slice(start, end) }))).toEqual([{ start: before.length, value }]);
  });

  test.each(fine.split('\n'))('not %s', (text) => expect(find(text)).toEqual([]));
});

test('without a hyphen, a resident registration number has its check digit', () => {
  const digits = '900101123456';
  const found = Array.from({ length: 10 }, (_, last) => residentNumbersIn(`${digits}${last}`).length);
  expect(found.filter((count) => count === 1)).toHaveLength(1);
});
