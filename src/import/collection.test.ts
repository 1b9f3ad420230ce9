import { describe, expect, test } from 'vitest';
import { collectionOf } from './collection.ts';

const story = 'At 22:10 the queue went down. Users could not pay. The cause was a limit, and a rollback ended it.';
const where = (title: string, text = story, labels: string[] = [], name = 'a') => collectionOf({ title, name, labels, text });

describe('a retrospective names an outage and tells of one', () => {
  test.each([
    ['in its title', 'The outage of a queue', story, []],
    ['in Korean', '첫 장애 회고', '오후 4시에 알림이 울렸고 사용자 모두에게 영향이 있었다. 롤백으로 복구했다.', []],
    ['in its tags', 'A long night', story, ['Post-mortem']],
    ['in its text, with the times of an account', 'A long night', `${story} The incident began at 22:05, was seen at 22:10 and over at 23:40.`, []],
    ['with a word that is also another', '결제 장애를 돌아보며', '배포 뒤 결제가 멈췄다. 원인은 설정이었고 고객 문의로 알았다.', []],
  ])('%s', (_, title, text, labels) => expect(where(title, text, labels)).toBe('retrospectives'));

  test('in the name of its file', () => expect(where('A long night', story, [], 'queue-outage')).toBe('retrospectives'));
});

describe('an article', () => {
  test.each([
    ['looks back at a year', '2021년 회고', '올해 배운 점이 많다. 원인을 찾는 법, 알림, 롤백을 익혔다.'],
    ['names an outage and tells of none', 'On outages', 'We think about users, causes and alerts.'],
    ['is a guide', 'How to write a post-mortem', story],
    ['is a guide in Korean', '장애 대응 가이드', story],
    ['is a playbook', 'Incident response: a playbook', story],
    ['is about other obstacles', '웹 접근성과 장애인', '오후 4시에 사용자 영향과 원인을 알림으로 이야기했다.'],
    ['shows times in code alone', 'Queues', 'The incident of `22:10`, `22:20` and `22:30`, its cause and its alert.'],
  ])('%s', (_, title, text) => expect(where(title, text)).toBe('articles'));
});
