import { expect, test } from 'vitest';
import { isStopWord } from './stop-words.ts';

test.each('how did the why was what when has this happened before 왜 어떻게 우리 때문에 있나요 사례 했는데'.split(' '))('%s only asks', (word) =>
  expect(isStopWord(word)).toBe(true),
);

test.each('down outage server backup not-found fail 장애 서버 백업 만료 느려 503'.split(' '))('%s says what is asked for', (word) =>
  expect(isStopWord(word)).toBe(false),
);
