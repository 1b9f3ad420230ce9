import { describe, expect, test } from 'vitest';
import { sectionsOf, withoutShown } from '../incident/sections.ts';
import { readExample, reading } from '../markdown/read-example.ts';
import { renderText } from '../markdown/render-text.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import { sectionIds } from '../schema/section-ids.ts';
import { examplePost } from './example.ts';
import { pageIds } from './page-ids.ts';

const post = (fields: string, text = '') => readExample(examplePost({ fields, text })).posts[0]!;
const isSection = (id: string) => (sectionIds as readonly string[]).includes(id);

test('those of the text are those of its HTML', async () => {
  const text = '## 가\n\n# 가 {"b"} `c`[^첫-각주]\n\n<div>\n\n### Lesson 1\n\n</div>\n\nA[^첫-각주] b[^B]\n\n[^첫-각주]: A\n\n    ## In a note\n\n[^b]: B';
  const one = post('', text);
  const ids = pageIds(one)!.filter((id) => id !== 'content' && !isSection(id));
  const { html } = (await renderText(one))!;
  expect(ids.sort()).toEqual([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => decodeURIComponent(id)).sort());
});

test('an id that the author gave to an element is one', () => expect(pageIds(post('', '<div id="own">A</div>'))).toContain('own'));

describe('the page’s own sections are those that it shows', () => {
  const lessons = 'lessons:\n  - { id: a, text: A., tags: [a] }\n';
  const actions =
    'actions:\n  - { id: a, text: A., type: prevent, ownerRole: team, status: done }\n  - { text: B., type: prevent, ownerRole: team, status: done }\n';
  const rest =
    'wentWell: One.\nluck: [Two.]\nsources: [{ title: S, url: https://example.com/ }]\nchanges: [{ date: 2026-11-22, text: C. }]\ntimeline: [{ at: 16:00, text: T., kind: effect }]';
  test.each([
    ['', ''],
    [lessons, ''],
    [lessons, '<Lesson id="a" />'],
    [`${lessons}${actions}${rest}`, '<Action id="a" />'],
    [`${rest}\nkind: near-miss\ncategories: [config-change]`, ''],
    ['kind: near-miss\ncategories: [config-change]', ''],
    ['symptoms: [Slow.]', ''],
    ['luck: []\nsurprise: Nobody saw it.', '<Lesson id="new" tags="a">Words.</Lesson>'],
  ])('%#', (fields, text) => {
    const one = post(fields, text);
    const data = reading.schemas.retrospectives.parse(one.data) as RetrospectiveData;
    const shown = { lessons: text.includes('<Lesson') ? ['a', 'new'] : [], actions: text.includes('<Action') ? ['a'] : [], timeline: false };
    const { sections, record } = sectionsOf(withoutShown(data, shown), true);
    const always = data.kind === 'story' ? [] : ['facts'];
    expect(new Set(pageIds(one)!.filter(isSection))).toEqual(new Set([...sections, ...record, ...always]));
  });

  test('as is a timeline in the text', () => expect(pageIds(post('timeline: [{ at: 16:00, text: T., kind: effect }]', '<Timeline />'))).toContain('timeline'));
});

test.each(['<Lesson id="a">', 'import { Chart } from "./chart.jsx"\n\n<Chart />', '<Chart.Line />'])('what is not known is not told: %s', (text) =>
  expect(pageIds(post('', text))).toBeUndefined(),
);
