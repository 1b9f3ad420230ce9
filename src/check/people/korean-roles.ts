import { surnames } from './korean-names.ts';

/** Whether a word before 님 is what somebody does or is, and no name: 팀장, 고객, 변호사. */
export const isKoreanRole = (word: string): boolean =>
  koreanRoles.some((role) => word.endsWith(role)) || group.test(word) || (agent.test(word) && !surnames.includes(word[0] ?? ''));

/** No given name ends so, whatever the word begins with: 정산팀. */
const group = /[가-힣]{2}팀$/;

/** Words for what somebody does, of three syllables and more: `변호사`, `판매자`, `가맹점`, `운영측`. A name begins with a surname. */
const agent = /[가-힣]{2}[자사장원가점인측]$/;

export const koreanRoles: readonly string[] = (
  '고객 사용자 이용자 유저 개발자 운영자 담당자 담당 관리자 책임자 작업자 기획자 작성자 검토자 승인자 당직자 실무자 근무자 신청자 주문자 소유자 참여자 ' +
  '팀장 파트장 그룹장 실장 본부장 센터장 부장 과장 차장 대리 주임 사원 직원 임원 이사 대표 소장 원장 국장 점장 점주 셀장 조직장 총괄 선임 책임 수석 연구원 ' +
  '팀원 구성원 조합원 회원 매니저 리더 리드 엔지니어 디자이너 아키텍트 오너 디렉터 온콜 전문가 선배 동료 교수 강사 선생 판매자 구매자 파트너 부모 ' +
  '작업자 사장 교장 단장 의장 총장 기사 간사 작가 감독 배우 주인 하느 하나 부처 임금 어머 아버 할머 할아버 도련 아드 며느 장모 장인 ' +
  '신입 인턴 후배 배포자 당직 리뷰어 심사자 검수자 운영진 임직원 피엠 여러분 셀러 호스트 게스트 백엔드 프론트 인프라 조상 고객사 임차인 임대인'
).split(' ');
