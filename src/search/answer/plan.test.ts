import { describe, expect, test } from 'vitest';
import { known, meaning } from '../../../tests/unit/search-samples.ts';
import type { KnownWords } from './known-words.ts';
import { planQuestion, termsOfPlan } from './plan.ts';

const meanings = [
  meaning('out of memory, OOM, 메모리 부족'),
  meaning('certificate, cert, 인증서'),
  meaning('certificate expiry, 인증서 만료'),
  meaning('power cut, 정전', { weight: 0.3 }),
];
const words = known(
  '서버 장애 배포 만료 죽다 큐 kubernetes:9 쿠버네티스 server:20 fail:9 fall:1000 database:5 s3 인증서 memory rollback 백업 백업본 백업본들',
  meanings,
);

const unitsOf = (question: string, of: KnownWords = words) => planQuestion(question, of).units;
const said = (question: string) => unitsOf(question).map((unit) => unit.said);
/** The ways of a unit with their weights. */
const ways = (question: string, of = words, at = 0) => Object.fromEntries(unitsOf(question, of)[at]!.ways.map(({ term, weight }) => [term, weight]));
const corrections = (question: string, of = words) => planQuestion(question, of).corrections;

describe('a question asks for', () => {
  test.each([
    ['its words, and not for those that ask', 'why did the server fail?', ['server', 'fail']],
    ['its words without their particles', '서버에서 왜 장애가', ['서버', '장애']],
    ['its words without their endings', '배포했는데 장애', ['배포', '장애']],
    ['the parts of a compound', '서버장애', ['서버', '장애']],
    ['them without its particle', '서버장애가', ['서버', '장애']],
    ['the words of a sentence without spaces, in whatever form', '서버장애났는데배포했더니', ['서버', '장애', '배포']],
    ['them around what is denied in it', '서버가안죽는데장애래요', ['서버', '죽다', '장애']],
    ['what is known of it', '서버장애어떡하죠', ['서버', '장애']],
    ['a noun and a verb that are written as one', '서버죽음', ['서버', '죽다']],
    ['them where the noun is as short as 큐', '큐죽었어요', ['큐', '죽다']],
    ['the words of two scripts', '쿠버네티스OOM', ['쿠버네티스', 'oom']],
    ['a name, and not for its particle', 'S3가', ['s3']],
    ['a phrase as one', 'server out of memory', ['server', 'out of memory']],
    ['a phrase in Korean', '메모리 부족', ['메모리 부족']],
    ['it with a word within that says nothing', '인증서 하나 만료', ['인증서 하나 만료']],
    ['no phrase around a name, or around what denies it', '인증서 nginx 만료 메모리 안 부족', ['인증서', 'nginx', '만료', '메모리', '부족']],
    ['no phrase in English with such a word within', 'certificate of expiry', ['certificate', 'expiry']],
    ['the longest phrase', 'certificate expiry', ['certificate expiry']],
    ['the words of a phrase that is only related', 'power cut', ['power', 'cut']],
    ['each word once', 'server server Server', ['server']],
    ['a word that nobody knows', 'zebra', ['zebra']],
    ['what it says, where that is nothing but stop words', 'what happened', ['what', 'happened']],
    ['nothing, where it is none', '', []],
    ['nothing, where it has no words', '👍 … <>', []],
  ])('%s: %s', (_, question, expected) => expect(said(question)).toEqual(expected));
});

describe('a word is looked for', () => {
  test('as it is, above all', () => {
    const { server, ...others } = ways('server');
    expect(server).toBe(1);
    for (const weight of Object.values(others)) expect(weight).toBeLessThan(1);
  });
  test('by what means the same', () => expect(ways('인증서')).toMatchObject({ 인증서: 1, '#1': 0.9 }));
  test('by its meaning alone, where no record has it', () => expect(ways('OOM')).toEqual({ '#0': 0.9 }));
  test('by what it is only related to, for less', () => expect(ways('정전')['#3']).toBe(0.3));
  test('in longer words', () => {
    expect(Object.keys(ways('백업'))).toEqual(['백업', '백업본', '백업본들']);
    expect(Object.keys(ways('kube', known('kubernetes kubelet')))).toEqual(['kubelet', 'kubernet']);
    expect(Object.keys(ways('장애', known('장애 서버장애')))).toEqual(['장애', '서버장애']);
  });
  test('joined with the next', () => expect(ways('roll back')).toHaveProperty('rollback'));
  test('by its name in the other script', () => {
    expect(ways('쿠버네티스')).toHaveProperty('kubernet');
    expect(ways('kubernetes')).toHaveProperty('쿠버네티스');
  });
});

describe('a word counts', () => {
  const emphasis = (question: string, of = words) => unitsOf(question, of)[0]?.emphasis ?? 1;
  test('most where it has a meaning', () => expect(emphasis('인증서')).toBe(1));
  test('less where the vocabulary does not know it', () => expect(emphasis('database')).toBeLessThan(1));
  test('least where that is a verb', () => expect(emphasis('던졌는데')).toBeLessThan(emphasis('database')));
  test('by the meaning of a compound’s parts', () => {
    const [unit] = unitsOf('인증서목록', known('인증서 목록 인증서목록', meanings));
    expect(unit?.parts?.map((part) => part.emphasis ?? 1)).toEqual([1, emphasis('database')]);
  });
  test('a little less in a meaning that a verb names', () => {
    const verb = emphasis('느려졌어요', known('느리다', [meaning('slow, 느리다')]));
    expect(verb).toBeLessThan(1);
    expect(verb).toBeGreaterThan(emphasis('database'));
  });
});

describe('a phrase', () => {
  const [unit] = unitsOf('killed: out of memory').slice(1);
  test('is looked for by its meaning', () => expect(unit?.ways).toEqual([{ term: '#0', weight: 0.9 }]));
  test('has words that count apart, without those that only join', () => expect(unit?.parts?.map((part) => part.said)).toEqual(['memory']));
  test('is known with a slip of the pen', () => expect(said('certificate expirey')).toEqual(['certificate expirey']));
});

describe('a slip of the pen', () => {
  test.each([
    ['databse', 'database'],
    ['databsae', 'database'],
    ['서벼', '서버'],
    ['쿠버네테스', '쿠버네티스'],
    ['certficate', 'certificate'],
  ])('%s is looked up as %s, and told', (slip, meant) => expect(corrections(slip)).toEqual([{ said: slip, meant }]));

  test('stays what was said', () => expect(said('databse')).toEqual(['databse']));
  test('counts less than the word', () => expect(ways('databse')['databas']).toBeLessThan(1));
  test('leads to what means the same, for less', () => expect(ways('인증셔', known('server', meanings))['#1']).toBeLessThan(0.9));
  test('is told as it was written, with its endings', () => expect(corrections('서벼에서 났어요')).toEqual([{ said: '서벼에서', meant: '서버' }]));
  test('is looked up in so many words of a long question as are asked for', () => {
    const slips = Array.from({ length: 50 }, (_, at) => `databas${String.fromCodePoint(0x105 + at)}`).join(' ');
    expect(corrections(slips)).toHaveLength(24);
  });
  test('is told once', () => expect(corrections('databse, databse')).toHaveLength(1));
});

describe('no word is corrected', () => {
  test.each([
    ['that records have, however rare', 'fail'],
    ['that has a meaning', 'certs cert OOM'],
    ['in another form', 'servers failing'],
    ['with its particle', '서버가 장애를'],
    ['that is made of known words', '서버장애'],
    ['that only asks', 'whose where when'],
    ['that is a form of a verb', '담가서 둬서'],
    ['in the other script', '레디스'],
    ['with digits', 's33 5031'],
  ])('%s: %s', (_, question) => expect(corrections(question, known('서버 장애 server fail fall:1000 s3 5030 redis where:5 되다 담다', meanings))).toEqual([]));
});

describe('a question as long as a page', () => {
  const long = Array.from({ length: 1000 }, (_, at) => `word${at}`).join(' ');
  test('is planned, and only its beginning', () => {
    expect(said(long)[0]).toBe('word0');
    expect(said(long).length).toBeLessThan(30);
    expect(said(`${'the '.repeat(1000)} server`)).not.toContain('server');
  });
  test('in one word', () => expect(said('서버'.repeat(2000))).toHaveLength(1));
  test('cut in the middle of a sign', () => expect(() => unitsOf(`${'a'.repeat(599)}😀`)).not.toThrow());
});

test('the terms of a plan are those of its phrases and of their words, each once', () => {
  const terms = termsOfPlan(planQuestion('out of memory, memory, server', words));
  expect(terms).toEqual(expect.arrayContaining(['#0', 'memori', 'server']));
  expect(new Set(terms).size).toBe(terms.length);
});
