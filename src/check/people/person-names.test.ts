import { describe, expect, test } from 'vitest';
import { namesPerson } from './person-names.ts';

test.each([
  'alice@example.com',
  'platform team (alice@example.com)',
  '@alice',
  'on-call (@alice)',
  '결제팀 @김철수',
  '김철수님',
  '김철수 님',
  '이가인님',
  '정다인님',
  '철수님',
  '지원님',
  '김지원님',
  '박혜인 님',
  '결제팀 김철수님',
  '김철수님'.normalize('NFD'),
  '김철수 씨',
  '철수씨',
  'Mr. Kim',
  'Ms Lee',
])('%s names a person', (text) => expect(namesPerson(text)).toBe('surely'));

test.each([
  'Alice Kim',
  'Alice',
  'Gildong Hong',
  'John F. Smith',
  '김철수',
  '이영희',
  '김철수 팀장',
  '결제팀 (김철수)',
  '김철수, 이영희',
  'platform team and Alice Kim',
])('%s may name a person', (text) => expect(namesPerson(text)).toBe('perhaps'));

describe('roles and teams name none', () => {
  const titles =
    '고객님 | 사용자님 | 팀장님 | 담당자님 | 개발자님 | 운영자님 | 서버 개발자님 | 이용자님 | 주문자님 | 파트너님 | 상담사님 | 변호사님 | 관리자 님 | 손님';
  const weather = '실시간 날씨 | 실시간날씨 담당 | 글씨 인식팀 | 아저씨';
  const teams =
    '고객사님 | 결제팀님 | 정산팀님 | 셀러님 | 호스트님 | 임차인님 | 가맹점님 | 백엔드님 | 프론트님 | 인프라님 | 조상님 | 결제팀 | 정산팀 | 주문팀 | 안전팀 | 고객팀 | 배포팀 | 서버팀 | 지원팀 | S3 팀 | 데이터 플랫폼팀 | 전산실 | 이사회 | 카카오 인프라 조직 | SK C&C';
  const duties =
    '인프라 담당 | 서비스 | 안정성 | 서비스 안정성 담당 | 고도화 | 조직장 | 이용자 | 팀장 | 서버 개발 | 정보보호 | 유지보수 | 전체 개발자 | 인증/결제';
  const english =
    'Platform Team | SRE | Database Reliability | platform team | Site Reliability | Incident Commander | On-call Engineer | Payments Backend | Mobile';
  const companies = 'AWS | Arch Linux | Canonical | Debian | Cloudflare engineering | Johnson Controls | Red Hat | Charles Schwab Team | Jenkins';
  const others = 'team@home | release manager & QA | Storage, Network | ';

  test.each([titles, weather, teams, duties, english, companies, others].flatMap((list) => list.split(' | ')))('%s', (text) =>
    expect(namesPerson(text)).toBeUndefined(),
  );
});
