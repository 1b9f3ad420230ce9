import { describe, expect, test } from 'vitest';
import { diary, retrospective, wrong } from './test-posts.ts';

const problem = (category: string) => wrong(retrospective, diary({ categories: [category] })).join('\n');

test('human-error is refused, and the author learns why', () => {
  expect(problem('human-error')).toContain('"human-error" is refused: a person is never the cause here');
  expect(problem('human-error')).toContain('procedure-tooling, verification-gap, observability-gap');
  expect(problem('human-error')).not.toContain('did you mean');
});

describe('an unknown category is answered with the one that was meant', () => {
  test.each([
    ['code-defekt', 'code-defect'],
    ['Code-Defect', 'code-defect'],
    ['config-chagne', 'config-change'],
    ['bug', 'code-defect'],
    ['버그', 'code-defect'],
    ['certificate expiry', 'time-expiry'],
    ['인증서 만료', 'time-expiry'],
    ['인증서만료', 'time-expiry'],
    ['bgp', 'network-dns'],
    ['spof', 'architecture-spof'],
  ])('%s: %s', (written, meant) =>
    expect(problem(written)).toContain(`"${written}" is not a category, did you mean "${meant}"? Categories: code-defect, config-change, `),
  );

  test.each(['gcp', '정산', '회고', 'nonsense', ''])('%j is near to none, so none is guessed', (written) => {
    expect(problem(written)).toContain(`"${written}" is not a category. Categories: code-defect, config-change, `);
  });
});
