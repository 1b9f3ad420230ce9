import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

describe('a misspelt word finds the one that was meant', () => {
  test.each([
    ['rolback', 'rollback'],
    ['depoly', 'deploy'],
    ['Observability-Gap', 'observability-gap'],
    ['obsrvability-gpa', 'observability-gap'],
    ['tag', 'tags'],
    ['tgas', 'tags'],
    ['bgu', 'bug'],
    ['tasg', 'tags'],
    ['bugs', 'bug'],
    ['베포', '배포'],
    ['데이타베이스', '데이터베이스'],
    ['설정오류', '설정 오류'],
    ['배포'.normalize('NFD'), '배포'],
  ])('%s: %s', (written, meant) => {
    expect(nearest(written, ['alerting', 'rollback', 'deploy', 'observability-gap', 'tags', 'bug', '배포', '데이터베이스', '설정 오류'])).toBe(meant);
  });
});

describe('another word does not match wildly', () => {
  test.each([
    ['gcp', ['bgp', 'acl', 'tcp-ip']],
    ['aws', ['ups', 'acl', 'qa']],
    ['ci', ['cd', 'ch']],
    ['정산', ['정전', '정지선']],
    ['회고', ['화재', '배포']],
    ['이동화', ['이중화']],
    ['gats', ['tags']],
    ['bt', ['tb']],
    ['kafka', ['redis', 'consul']],
    ['', ['a', 'ab']],
    ['rollback', []],
  ])('%s is none of %j', (written, known) => expect(nearest(written, known)).toBeUndefined());
});

describe('of several words', () => {
  test('the nearest one is meant', () => expect(nearest('capacity', ['capacities', 'capacity ', 'capable'])).toBe('capacity '));
  test('the word itself comes before all others', () => expect(nearest('bug', ['bugs', 'bug'])).toBe('bug'));
  test('the first of two that are equally near', () => expect(nearest('alertx', ['alerts', 'alerta'])).toBe('alerts'));
});
