import { expect, test } from 'vitest';
import { indexedWords } from './words.ts';

const page = `<html lang="ko"><head><link rel="stylesheet" href="/_astro/a.css"><script>let a = 1 > 0;</script><title>제목</title></head>
<body class="x"><main data-pagefind-body><h2 id="하나" data-astro-cid-abc class="a > b">하나</h2><img src="/a.png" alt="그림"></main></body></html>`;

test.each([
  ['a style of another name', '/_astro/a.css', '/_astro/b.css'],
  ['another scope of styles', 'data-astro-cid-abc', 'data-astro-cid-xyz'],
  ['another class', 'class="a > b"', 'class="c"'],
  ['another script', 'let a = 1 > 0;', 'let b = 2;'],
])('%s changes no words', (_, from, to) => expect(indexedWords(page.replace(from, to))).toBe(indexedWords(page)));

test.each([
  ['a word', '>하나<', '>둘<'],
  ['the place of a section', 'id="하나"', 'id="둘"'],
  ['what a picture shows', 'alt="그림"', 'alt="그래프"'],
  ['a picture', '/a.png', '/b.png'],
  ['what is indexed', ' data-pagefind-body', ''],
  ['the language', 'lang="ko"', 'lang="en"'],
  ['the title', '제목', '다른 제목'],
])('%s is what the index reads', (_, from, to) => expect(indexedWords(page.replace(from, to))).not.toBe(indexedWords(page)));
