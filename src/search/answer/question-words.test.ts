import { describe, expect, test } from 'vitest';
import { known } from '../../../tests/unit/search-samples.ts';
import { readQuestion } from './question-words.ts';

const words = known('서버 장애 배포 인증서 죽다 큐 rollback data:2 center');
const read = (question: string) => readQuestion(question, words);

describe('the words of a question are', () => {
  test.each([
    ['without their endings', '서버에서 배포했는데', ['서버', '배포']],
    ['the parts of what is written as one', '서버장애 datacenter', ['서버', '장애', 'data', 'center']],
    ['those of a sentence, in whatever form', '서버죽었는데배포했더니', ['서버', '죽다', '배포']],
    ['those of one that is known in part', '배포했는데어떡하죠', ['배포']],
    ['all of them, also those that say nothing', 'the rollback', ['the', 'rollback']],
    ['a word that nobody knows, as it is', '얼룩말', ['얼룩말']],
  ])('%s: %s', (_, question, expected) => expect(read(question).map(({ word }) => word)).toEqual(expected));
});

describe('a slip of the pen', () => {
  test('has what it was meant to be, and how it was written', () =>
    expect(read('인증셔가')).toEqual([{ word: '인증셔가', stem: '인증셔가', meant: { word: '인증서', stem: '인증서' }, written: '인증셔가' }]));
  test('is none where the word is known', () => expect(read('인증서가')[0]).not.toHaveProperty('meant'));
});
