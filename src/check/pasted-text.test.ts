import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readExample } from '../markdown/read-example.ts';
import { examplePost } from './example.ts';
import { applyFixes } from './fixes.ts';

const file = 'retrospectives/example/ko.mdx';

/** A post with this text after every fix. */
function fixed(text: string): string {
  let post = examplePost({ text })[file] as string;
  for (let round = 0; round < 10; round += 1) {
    const next = applyFixes(
      post,
      readExample({ [file]: post }).problems.flatMap(({ fix }) => fix ?? []),
    );
    if (next === post) break;
    post = next;
  }
  return post;
}

const words = (text: string) => text.replace(/\s/g, '');

test.each(
  [
    'trailing {"k":[1,2,{"z":3}]} end',
    '응답 [{"a":1},{"b":2}]와 {"code":500,"errors":[{"msg":"a } b"}],"data":{}}를 받았다',
    'got {"a":[1,{"b":2} and {"x": [], "y": {}} [{}] [[{"q":[]}]]',
    '{"level":"error","msg":"dial tcp: timeout","tags":["a","b"],"n":{"m":null}}',
    '2026-11-22T01:02:03Z ERROR [main] User{name=\'kim\', age=3} {thread=1} {} {0} {"a"}',
    'level=error err="a < b" labels={pod="a-1", job="b"} took <5ms',
    'rate(http_requests_total{job="api",code=~"5.."}[5m]) > 0',
    '오류: 사용자 {0}의 {1}건 중 {name!r:>10} %{x} #{x} {:d} {,}',
    'at java.util.Map<String, List<Object>>.get(Map.java:10) Caused by: Foo$Bar.<init>',
    "at Object.<anonymous> (/app/index.js:1:2) { code: 'ECONNREFUSED', errno: -111 }",
    'Promise<Data> 와 Vec<u8>, Option<Box<dyn Error>>, List<Object>; fn a<T>(b: T) -> Result<(), E> {',
    'cp <source> <target> -c <code> --file=<path> | sort > out 2>&1 <<EOF',
    'SELECT * FROM <table> WHERE a <> b AND c <= 3 AND d<e',
    '<title>, <label>, <address>; </none> <pod-name> <no value>',
    'for i in ${list[@]}; do echo ${i%%.*}; done; x=${HOME:-/root}',
    'image: {{ .Values.image }}:{{x}} ${x} ${a.b} {{ "a" | quote }} {% if x %}',
    '{process.env.X} {a ? b : c} {x.y} {i++} {!a} {a => b}',
    '{"a": "b`c"} {"x": 1} ${x}',
    'curl -d \'{"a":[{"b":1}]}\' https://a.b/<id>/{c}로 {"url":"https://a.b/{id}?q=<x>"}를',
    'say "www.a.b/" {["https://a.b/"]} {"www.a.b"} {"a@b.co"}',
    '- {없음} {이름: 값}\n- {"키": "값"}\n\n> {} {"a": {}}\n\n1. <5 {',
    '| 이름 | 값 |\n| - | - |\n| {"a":1} | {b} <c> {} |',
  ].map((text) => [text]),
)('every fix of pasted text shows the words as they were: %s', (text) => {
  const post = fixed(text);
  const { posts, problems } = readExample({ [file]: post });
  expect(problems.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([]);
  const asMarkdown = readExample(examplePost({ text, name: 'retrospectives/example/ko.md' })).posts[0]!;
  expect(words(toString(posts[0]!.text.tree)), post).toBe(words(toString(asMarkdown.text.tree)));
});
