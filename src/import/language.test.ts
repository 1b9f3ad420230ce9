import { expect, test } from 'vitest';
import { languageOf, writtenLanguage } from './language.ts';

test.each([
  ['ko', 'ko'],
  ['ko_KR.UTF-8', 'ko'],
  ['en-US', 'en'],
  ['ja', undefined],
  [3, undefined],
])('%s names %s', (value, lang) => expect(languageOf(value)).toBe(lang));

test.each([
  ['Kubernetes Deployment를 rollback하는 방법', 'ko'],
  ['How to roll back a deployment', 'en'],
  ['A guide to writing code for people who read the word 장애 in a long text that is otherwise English', 'en'],
  ['123', 'ko'],
])('%s is written in %s', (text, lang) => expect(writtenLanguage(text)).toBe(lang));
