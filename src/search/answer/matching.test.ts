import { describe, expect, test } from 'vitest';
import { known, meaning, meaningsKnown } from '../../../tests/unit/search-samples.ts';
import { matcherOf, readWords, unitsIn } from './matching.ts';
import { planQuestion } from './plan.ts';

const meanings = [meaning('certificate, cert, 인증서, TLS cert'), meaning('out of memory, OOM, 메모리 부족'), meaning('power, 전원', { weight: 0.3 })];
const words = known('server certificate 서버 인증서 장애 redis memory 백업 power database 만료', meanings);
const marked = (question: string, text: string) => {
  const { unitsOf } = matcherOf(planQuestion(question, words), words, meaningsKnown(meanings));
  return text.split(' ').filter((word) => unitsOf(word).length > 0);
};

describe('a word of a text is marked', () => {
  test.each([
    ['that was asked for', 'server', 'The server, two Servers.', ['server,', 'Servers.']],
    ['with its particle', '인증서', '인증서가 인증서를 인증', ['인증서가', '인증서를']],
    ['that means the same', 'certificate', 'cert 인증서는 server', ['cert', '인증서는']],
    ['in a compound', '장애', '서버장애가 났다', ['서버장애가']],
    ['that was meant', 'databse', 'a database', ['database']],
    ['that sounds the same', '레디스', 'Redis fell', ['Redis']],
    ['of a phrase', 'out of memory', 'OOM: no memory', ['OOM:', 'memory']],
  ])('%s', (_, question, text, expected) => expect(marked(question, text)).toEqual(expected));
});

describe('a word of a text is not marked', () => {
  test.each([
    ['that only asks', 'why the server', 'why the'],
    ['that is only related', 'power', '전원'],
    ['that is one of a phrase which means the same', 'OOM', 'out of 부족'],
    ['where nothing is asked', '', 'server'],
  ])('%s', (_, question, text) => expect(marked(question, text)).toEqual([]));
});

test('it is told which parts of the question a word answers', () => {
  const { unitsOf } = matcherOf(planQuestion('server 인증서 만료', words), words, meaningsKnown(meanings));
  expect(['servers', 'cert', '만료된', 'zebra', '인증서만료'].map(unitsOf)).toEqual([[0], [1], [2], [], [1, 2]]);
  expect(unitsOf('servers')).toEqual(unitsOf('servers'));
});

test('a text that was read once tells of every word what the word itself tells', () => {
  const text = 'The OOM killer: cert 인증서는 서버장애가 서버 Redis 인증서만료, OutOfMemoryError of servers'.split(' ');
  const read = readWords(text, words);
  for (const question of ['server 인증서 만료', '장애', 'out of memory', '레디스', 'zebra', '']) {
    const matcher = matcherOf(planQuestion(question, words), words, meaningsKnown(meanings));
    expect(unitsIn(read, matcher)).toEqual(text.map(matcher.unitsOf));
  }
});
