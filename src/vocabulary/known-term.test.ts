import { describe, expect, test } from 'vitest';
import { knownTerm } from './known-term.ts';
import type { Term } from './vocabulary.ts';

const term = (slug: string, ko = slug, ...aliases: string[]): [string, Term] => [slug, { slug, label: { ko, en: slug }, aliases }];
const terms = new Map([
  term('rollback', '롤백', 'roll back', '원상 복구'),
  term('incident-response', '장애 대응'),
  term('cpu'),
  term('ext3'),
  term('mysql'),
  term('amazon-ec2', 'Amazon EC2', 'ec2'),
  term('on-call', '온콜'),
  term('replication', '복제'),
  term('데이터베이스'),
]);

describe('another name of a known term', () => {
  test.each([
    ['roll-back', 'rollback'],
    ['원상-복구', 'rollback'],
    ['롤백', 'rollback'],
    ['롤백'.normalize('NFD'), 'rollback'],
    ['Rollback', 'rollback'],
    ['장애-대응', 'incident-response'],
    ['incident_response', 'incident-response'],
    ['ec2', 'amazon-ec2'],
  ])('%s: %s', (word, slug) => expect(knownTerm(word, terms)).toEqual({ slug, isName: true }));
});

describe('a slip of the pen', () => {
  test.each([
    ['rolback', 'rollback'],
    ['rollbcak', 'rollback'],
    ['rollbacks', 'rollback'],
    ['incident-reponse', 'incident-response'],
    ['incidentresponse', 'incident-response'],
    ['oncall', 'on-call'],
    ['replicaiton', 'replication'],
    ['replicatin', 'replication'],
    ['myqsl', 'mysql'],
    ['데이타베이스', '데이터베이스'],
  ])('%s: %s', (word, slug) => expect(knownTerm(word, terms)).toEqual({ slug, isName: false }));
});

describe('a word of its own', () => {
  test.each(['rollback', 'cpu', 'gpu', 'ext4', 'mssql', 'amazon-ecs', 'amazon-s3', 'fallback', 'incident', 'duplication', '장애', 'a', ''])('%j', (word) => {
    expect(knownTerm(word, terms)).toBeUndefined();
  });
});
