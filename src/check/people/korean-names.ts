export const surnames = '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진';

/** Syllables of given names. A word of others, such as `서비스`, is no name. */
export const given =
  '가건경광규근기나다도동라람린명미민범병빈상서석선설성세소솔수숙순슬승시아연영예옥완용우욱운원유윤율은의이인일자재정종주준지진찬채철초춘태하한해헌현혜호홍화환효훈휘희';

/** Words that could be names by their syllables alone. */
export const ordinary = [
  ...'안정성 유연성 정상화 정규화 고도화 신용도 유도선 최우선 우선순 자동화 이중화 고가용 유지보 정기화 이상한 정상은 조정은 주기성 유사도 고유성 정확도 정합성'.split(
    ' ',
  ),
  ...'한시도 이의도 하나도 신기하 주의할 기준선 최소한 유의미 유용한 서명은 하나의 하나인 이하인 이하의 이상의 전환은 고정은 장기화 정상인 한정된 이의를 유한한'.split(
    ' ',
  ),
];

/** Words of two syllables that read like a name with their particle: 박수가, 김해의. They end in a vowel, so other particles are others. */
export const ordinaryStem = /^(?:박수|박자|박하|박해|김해)[가도의]$/;

/** Given names that parents have often given, and that are hardly ever a part of another word behind a surname. */
export const commonGivenNames: ReadonlySet<string> = new Set(
  (
    '철수 영희 민수 길동 지훈 민준 서준 예준 시우 하준 지호 준서 현우 도현 건우 우진 선우 민재 현준 서윤 서연 지우 서현 민서 지유 윤서 채원 수아 지민 지윤 수빈 ' +
    '동현 성민 정훈 상훈 영수 영호 성호 준호 민호 태현 승현 재현 지현 수진 혜진 미영 은영 현경 은경 지영 수연 민정 민지 다현 혜인 승우 재훈 승훈 성훈 ' +
    '진우 민우 정우 태훈 영진 경수 종민 상민 재민 동훈 기훈 용준 준영 혜원 예린 하린 소연 소영 주연 주희 은희 미희 정희 숙희 순자 영자 정숙 영숙 경희'
  ).split(' '),
);
