import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../markdown/parse/yaml.ts';
import { retrospective } from '../schema/test-posts.ts';
import { schemaProblems } from './schema-problems.ts';

const smallest = 'title: T\nexcerpt: E\ndate: 2026-11-22\n';

/** The problems of YAML lines below those of a smallest post, as `line:column message`. */
function problems(lines: string, schema: z.ZodType = retrospective, before = smallest): string[] {
  const yaml = readYaml(before + lines);
  expect(yaml.errors).toEqual([]);
  return schemaProblems(schema, yaml.data, () => ({ file: 'ko.mdx', yaml })).map(
    ({ line, column, message }) => `${line - before.split('\n').length + 1}:${column} ${message}`,
  );
}

test('a valid post has none', () => expect(problems('')).toEqual([]));

test('a problem names the file the author wrote', () => {
  const yaml = readYaml(`${smallest}severity: 9`);
  const file = 'content/retrospectives/a/ko.mdx';
  expect(schemaProblems(retrospective, yaml.data, () => ({ file, yaml }))).toEqual([
    { file, line: 4, column: 11, message: 'severity: 9 – Too big: expected number to be <=5' },
  ]);
});

describe('a problem stands where the author wrote the value', () => {
  test.each([
    ['kind: stroy', '1:7 kind: "stroy" – allowed: story, report, near-miss; did you mean "story"?'],
    ['updated: 2026-02-30', '1:10 updated: "2026-02-30" – expected a calendar date that exists, YYYY-MM-DD'],
    ['occurred: 2017-13', '1:11 occurred: "2017-13" – expected YYYY, YYYY-MM or YYYY-MM-DD'],
    ['occurred: true', '1:11 occurred: true – expected YYYY, YYYY-MM or YYYY-MM-DD'],
    ['tags: [a, B]', '1:11 tags.1: "B" – expected a slug: lower-case letters (Hangul allowed), digits and single hyphens'],
    ['tags: typo', '1:7 tags: "typo" – expected array, received string'],
    [
      'incident:\n  startedAt: 2017-01-31T23:27',
      '2:14 incident.startedAt: the offset is missing: write 2017-01-31T23:27+09:00 (Seoul) or 2017-01-31T23:27Z (UTC)',
    ],
    ['symptoms:\n  - ok\n  - 500', '3:5 symptoms.1: 500 – expected text: write it in quotes, "500"'],
    ['wentWell:\n  - ok\n  - 500', '3:5 wentWell.1: 500 – expected text: write it in quotes, "500"'],
    ['wentWell: 500', '1:11 wentWell: 500 – expected array, received number or expected text: write it in quotes, "500"'],
    ['toc: yes', '1:6 toc: "yes" – expected boolean, received string'],
    [
      'impact: { kinds: [degradet] }',
      '1:19 impact.kinds.0: "degradet" – allowed: unavailable, degraded, wrong-result, data-loss, data-exposure, financial, safety; did you mean "degraded"?',
    ],
  ])('%s', (lines, problem) => expect(problems(lines)).toEqual([problem]));

  test('each of them', () => {
    expect(problems('severity: 9\nkind: none\nlessons:\n  - id: A\n    text: x\n    tags: []\n').map((problem) => problem.split(' ')[0])).toEqual(
      expect.arrayContaining(['1:11', '2:7', '4:9', '6:11']),
    );
  });
});

test('a list that is written as a text is said once, not measured as if it were one', () => {
  expect(problems('categories: code-defect')).toEqual(['1:13 categories: "code-defect" – expected array, received string']);
});

describe('a missing field', () => {
  test('is missed at the top of the post', () => expect(problems('title: T\ndate: 2026-11-22', retrospective, '')).toEqual(['1:1 missing field "excerpt"']));
  test('is missed where its entry stands', () => {
    expect(problems('timeline:\n  - text: First\n    kind: change\n  - text: Second\n')).toEqual(['4:5 missing field "timeline.1.kind"']);
  });
  test('that a rule asks for is missed with its reason', () => {
    expect(problems(`${smallest}cover: ./a.png`, retrospective, '')).toEqual(['1:1 coverAlt: a cover needs coverAlt: say what the picture shows']);
  });
});

describe('an unknown field', () => {
  test('is shown by its name, with the nearest and all that there are', () => {
    expect(problems('  \ncategorys: [code-defect]')).toEqual([
      expect.stringMatching(/^2:1 unknown field "categorys"; did you mean "categories"\?; fields: title, excerpt, date, /),
    ]);
  });
  test('inside an entry is answered with the fields of the entry', () => {
    expect(problems('timeline:\n  - text: First\n    kind: change\n    when: 16:00\n')).toEqual([
      '4:5 unknown field "timeline.0.when"; fields: id, at, text, kind, source',
    ]);
  });
  test('inside an object, too', () => {
    expect(problems('incident:\n  startAt: 16:00\n')).toEqual([
      '2:3 unknown field "incident.startAt"; did you mean "startedAt"?; fields: startedAt, detectedAt, decidedAt, mitigatedAt, resolvedAt, recoveries',
    ]);
  });
  test('each of several', () => {
    expect(problems('foo: 1\nbar: 2\n')).toEqual([expect.stringContaining('1:1 unknown field "foo"'), expect.stringContaining('2:1 unknown field "bar"')]);
  });
});

test('each value is looked up in the file it came from', () => {
  const own = { file: 'ko.mdx', yaml: readYaml(smallest) };
  const common = { file: 'incident.yaml', yaml: readYaml('# facts\nseverity: 9\nbogus: 1\n') };
  const asked: unknown[] = [];
  const found = schemaProblems(retrospective, { ...own.yaml.data, ...common.yaml.data, title: '' }, (path) => {
    asked.push(path);
    return path[0] === 'title' ? own : common;
  });
  expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`).sort()).toEqual(['incident.yaml:2:11', 'incident.yaml:3:1', 'ko.mdx:1:8']);
  expect(asked).toEqual(expect.arrayContaining([['title'], ['severity'], ['bogus']]));
});
