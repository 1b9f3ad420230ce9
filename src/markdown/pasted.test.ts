import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { examplePost } from '../check/example.ts';
import { applyFixes } from '../check/fixes.ts';
import { processor } from './processor.ts';
import { readExample } from './read-example.ts';
import { renderText } from './render-text.ts';

const english = `NAME   READY   STATUS    EXTERNAL-IP
web-1   0/1   CrashLoopBackOff   <none>
web-2   1/1   Running   <pending> {none} \${HOME} {{ .Values.size }}

curl: (28) timed out after <5ms (p99 <= 3s), retry <- {attempt: 3

{ "error": { "code": 503, "pod": "<pod-name>" } }

export PATH=/usr/bin

Caused by: java.util.List<String> at Handler<Request, Response>`;

const korean = `배포 결과는 <none>이었고 {none}만 남았다. 응답은 <5ms에서 {상태: 오류 로 바뀌었다.

> 담당: <@당번> 값이 x<y일 때 {"오류": 1}을 돌려주었다.

- 서버 { 한 대
- 대기 시간 <= 3초

import 오류라고 적혀 있었다.`;

const letters = (text: string) => text.replace(/^[>-] /gm, '').replace(/\s+/g, '');

function shown(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : '';
}

describe.each([
  ['English', english],
  ['Korean', korean],
])('pasted output in %s', (_, pasted) => {
  const file = 'retrospectives/example/ko.mdx';
  const before = String(examplePost({ text: pasted })[file]);
  const problemsOf = (text: string) => readExample({ [file]: text }).problems;
  const after = applyFixes(
    before,
    problemsOf(before).flatMap(({ fix }) => fix ?? []),
  );

  test('is told in one run, each with what to write', () => {
    expect(problemsOf(before).length).toBeGreaterThan(5);
    expect(problemsOf(before).filter(({ fix }) => !fix)).toEqual([]);
  });

  test('has no problem after its fixes', () => expect(problemsOf(after)).toEqual([]));

  test('shows the same characters then', async () => {
    const [post] = readExample({ [file]: after }).posts;
    const { html = '' } = (await renderText(post!)) ?? {};
    expect(letters(shown(parseFragment(html)))).toBe(letters(pasted));
  });

  test('is MDX then', async () => {
    const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
    await expect(renderer?.process(after.split('---\n').slice(2).join('---\n'), '/site/ko.mdx', {})).resolves.toHaveProperty('code');
  });

  test('needs no fix in plain Markdown', () => expect(readExample(examplePost({ text: pasted, name: 'retrospectives/example/ko.md' })).problems).toEqual([]));
});
