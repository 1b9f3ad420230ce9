import { describe, expect, test } from 'vitest';
import { namesBySound } from './names.ts';

const alike = (...words: string[]) => namesBySound(words.map((word) => [`key of ${word}`, word]));

/** Names and loanwords as Korean engineers write them. */
const pairs = `kubernetes 쿠버네티스, redis 레디스, kafka 카프카, github 깃허브, gitlab 깃랩, cloudflare 클라우드플레어, facebook 페이스북,
  postgres 포스트그레스, slack 슬랙, roblox 로블록스, amazon 아마존, google 구글, consul 콘술, terraform 테라폼, jenkins 젠킨스,
  elasticsearch 엘라스틱서치, cassandra 카산드라, linux 리눅스, oracle 오라클, netflix 넷플릭스, discord 디스코드, spark 스파크,
  instapaper 인스타페이퍼, crowdstrike 크라우드스트라이크, rollback 롤백, failover 페일오버, monitoring 모니터링, dashboard 대시보드,
  backup 백업, prometheus 프로메테우스, grafana 그라파나, proxy 프록시, replica 레플리카, cluster 클러스터, script 스크립트, traffic 트래픽`
  .split(',')
  .map((pair) => pair.trim().split(' ') as [string, string]);

describe('a name is heard in the other script', () => {
  test.each(pairs)('%s and %s', (latin, hangul) => {
    expect(alike(hangul)(latin)).toEqual([`key of ${hangul}`]);
    expect(alike(latin)(hangul)).toEqual([`key of ${latin}`]);
  });
});

test('a Korean verb is no foreign name, whatever it sounds like', () => {
  expect(alike('쉽다')('speed')).toEqual([]);
  expect(alike('speed')('쉽다')).toEqual([]);
  // So it would be heard if it were a noun.
  expect(alike('스피드')('speed')).not.toEqual([]);
});

describe('what only begins alike is not taken for it', () => {
  test.each([
    ['redis', '라디오'],
    ['kafka', '커피'],
    ['backup', '복구'],
    ['build', '필드'],
    ['cat', '카드'],
    ['lock', '로그'],
    ['region', '리전트'],
    ['metric', '매트릭스'],
    ['lost', '리스트'],
    ['dns', '단서'],
    ['a', '아'],
  ])('%s and %s', (latin, hangul) => {
    expect(alike(hangul)(latin)).toEqual([]);
    expect(alike(latin)(hangul)).toEqual([]);
  });
});

test('of all names, few sound like another', () => {
  const latin = alike(...pairs.map(([name]) => name));
  const confused = pairs.flatMap(([own, hangul]) => latin(hangul).filter((key) => key !== `key of ${own}`));
  expect(confused).toEqual([]);
});

test('a word of the same script is a matter of spelling', () => {
  expect(alike('reddis', 'redis')('redis')).toEqual([]);
  expect(alike('레디스', '래디스')('레디스')).toEqual([]);
});

test('words are listened to when one is first asked for, and once', () => {
  let listened = 0;
  const words = {
    *[Symbol.iterator](): Generator<[string, string]> {
      listened += 1;
      yield ['redis', 'redis'];
    },
  };
  const find = namesBySound(words);
  expect(listened).toBe(0);
  expect([find('레디스'), find('카프카'), listened]).toEqual([['redis'], [], 1]);
});
