import type { Seeded } from './seeded.ts';
import { serviceName, type Mark, type Voice } from './voice.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const nouns = words(`
  서버 요청 대기열 배포 설정 경보 지표 로그 복제본 인증서 데이터베이스 캐시 트래픽 담당자 문서 절차 도구 테스트 스크립트 응답 세션 연결
  토큰 라우터 스위치 디스크 메모리 프로세스 스케줄러 작업 결제 주문 알림 사용자 화면 클러스터 노드 리전 백업 스냅샷 인덱스 쿼리 파티션
  브로커 게이트웨이 방화벽 도메인 타임아웃 재시도 임계값 용량 한도 시계 일정 회의 질문 기록 신호 그래프 패치 릴리스 브랜치 스레드 버퍼 패킷
`);
const actions = words(`
  확인 복구 기록 재시작 점검 승인 차단 전환 축소 확장 비교 조사 보고 대기 처리 예상 설명 공유 합의 측정 검토 수정 교체 격리 종료 반복
  거절 감지 추적 보관 삭제 복사 통보 분석 조정 연기 시도 관찰
`);
const adjectives = words(
  '느린 조용한 오래된 낯선 익숙한 드문 작은 커다란 숨은 단순한 값비싼 멀쩡한 비어-있던 가득-찬 늦은 이른 좁은 넓은 새로운 마지막 첫 둘째',
).map((word) => word.replaceAll('-', ' '));
const adverbs = words('천천히 다시 조용히 곧바로 두-번 일찍 나중에 예고-없이 몇-시간-동안 손으로 차례로 그때부터 거의 언제나 일부러 밤새 모두-함께 뜻밖에').map(
  (word) => word.replaceAll('-', ' '),
);

/** A noun with its particle, which depends on whether the last syllable ends in a consonant. `서버` and `은/는` make `서버는`. */
function withParticle(word: string, pair: string, mark: Mark = (text) => text): string {
  const [closed = '', open = ''] = pair.split('/');
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  const ends = code >= 0 && code <= 11171 ? code % 28 : 0;
  const isOpen = ends === 0 || (closed === '으로' && ends === 8);
  return mark(word) + (isOpen ? open : closed);
}

const noun = (random: Seeded): string =>
  random.pick([random.pick(nouns), random.pick(nouns), random.pick(nouns), random.pick(nouns) + random.pick(nouns), serviceName(random)]);
const topic = (random: Seeded, mark?: Mark): string => withParticle(noun(random), '은/는', mark);
const subject = (random: Seeded, mark?: Mark): string => withParticle(noun(random), '이/가', mark);
const object = (random: Seeded, mark?: Mark): string => withParticle(noun(random), '을/를', mark);
const place = (random: Seeded): string => withParticle(noun(random), random.pick(['에서/에서', '으로/로', '에/에', '까지/까지', '보다/보다', '마다/마다']));
const does = (random: Seeded, ending: string): string => random.pick(actions) + ending;
const linked = (random: Seeded): string => does(random, random.pick(['하고', '했지만', '하면서', '하자', '해서', '하려고', '하는데', '하기 전에', '한 뒤에']));
const ends = (random: Seeded): string =>
  does(random, random.pick(['했다', '하지 않았다', '하게 됐다', '할 수 있었다', '하기로 했다', '해야 했다', '하고 있었다']));
const described = (random: Seeded): string => random.pick([random.pick(adjectives), does(random, '한'), does(random, '하던')]);

const sentences: readonly ((random: Seeded, mark: Mark) => string)[] = [
  (random, mark) =>
    `${described(random)} ${topic(random, mark)} ${place(random)} ${object(random)} ${linked(random)}, ${subject(random)} ${random.pick(adverbs)} ${ends(random)}.`,
  (random, mark) =>
    `${random.below(12) + 1}시 ${random.below(58) + 1}분에 ${subject(random, mark)} ${described(random)} ${object(random)} ${linked(random)} ${random.pick(adverbs)} ${ends(random)}.`,
  (random, mark) => `${subject(random)} ${described(random)} ${object(random, mark)} ${linked(random)} ${place(random)} ${subject(random)} ${ends(random)}.`,
  (random, mark) =>
    `아무도 ${described(random)} ${object(random, mark)} ${linked(random)} ${topic(random)} ${random.below(900) + 20}건의 ${object(random)} ${ends(random)}.`,
  (random, mark) =>
    `${place(random)} ${described(random)} ${subject(random, mark)} ${linked(random)}, ${random.pick(adverbs)} ${object(random)} ${ends(random)}.`,
];

/** Korean. */
export const korean: Voice = {
  sentence: (random, mark = (word) => word) => random.pick(sentences)(random, mark),
  heading: (random) => `${described(random)} ${withParticle(noun(random), '과/와')} ${random.pick(adjectives)} ${noun(random)}`,
  noun: (random) => random.pick(nouns),
};
