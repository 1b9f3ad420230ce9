/** How sure it is that a text names a person. */
export type NamesPerson = 'surely' | 'perhaps';

/**
 * Whether a text that should name a role names a person: surely by an e-mail address, a handle or a form of address,
 * perhaps by a word that is nothing but a common name. What could be a role or a team is none.
 */
export function namesPerson(text: string): NamesPerson | undefined {
  const written = text.normalize('NFC');
  if (email.test(written) || handle.test(written) || title.test(written) || hasFormOfAddress(written)) return 'surely';
  const parts = written.split(/[,/·&+()]| 및 | and /).map((part) => part.trim());
  return parts.some((part) => isKoreanName(part) || isEnglishName(part)) ? 'perhaps' : undefined;
}

const email = /[^\s@<(]+@[^\s@]+\.[^\s@]+/;
const handle = /(?:^|[\s(,/<])@[\p{L}\p{N}_]/u;
const title = /\b(?:Mr|Mrs|Ms|Mx)\.? \p{Lu}/u;

/** `김철수님`, `철수 님`, `김철수 씨`; not `담당자님` and not `날씨`. */
function hasFormOfAddress(text: string): boolean {
  const addressed = [...text.matchAll(/([가-힣]{2,})\s?(님|씨)(?![가-힣])/g)];
  return addressed.some(([, word = '', suffix]) => !(suffix === '님' ? isRole(word) : wordsOnSsi.test(word)));
}

const isRole = (word: string): boolean => roles.some((role) => word.endsWith(role)) || (agent.test(word) && !surnames.includes(word[0] ?? ''));

/** Words for what somebody does, of three syllables and more: `변호사`, `판매자`. A name begins with a surname. */
const agent = /[가-힣]{2}[자사장원가]$/;

const roles = (
  '고객 사용자 이용자 유저 개발자 운영자 담당자 담당 관리자 책임자 작업자 기획자 작성자 검토자 승인자 당직자 실무자 근무자 신청자 주문자 소유자 참여자 ' +
  '팀장 파트장 그룹장 실장 본부장 센터장 부장 과장 차장 대리 주임 사원 직원 임원 이사 대표 소장 원장 국장 점장 점주 셀장 조직장 총괄 선임 책임 수석 연구원 ' +
  '팀원 구성원 조합원 회원 매니저 리더 리드 엔지니어 디자이너 아키텍트 오너 디렉터 온콜 전문가 선배 동료 교수 강사 선생 판매자 구매자 파트너 부모'
).split(' ');

/** Words that end in 씨 themselves: 날씨, 글씨, 아저씨. */
const wordsOnSsi = /(?:날|글|솜|말|불|마음|맘|아저|아가)$/;

const surnames = '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진';

/** Syllables of given names. A word of others, such as `서비스`, is no name. */
const given =
  '가건경광규근기나다도동라람린명미민범병빈상서석선설성세소솔수숙순슬승시아연영예옥완용우욱운원유윤율은의이인일자재정종주준지진찬채철초춘태하한해헌현혜호홍화환효훈휘희';

/** Words that could be names by their syllables alone. */
const ordinary = ['안정성', '유연성', '정상화', '정규화', '고도화', '신용도', '유도선'];

/** A surname and a given name, and nothing but a role behind it: `김철수`, `김철수 팀장`. */
function isKoreanName(text: string): boolean {
  const [, name = '', role] = /^([가-힣]{3})(?: ?([가-힣]+))?$/.exec(text) ?? [];
  const [surname = '', first = '', second = ''] = name;
  if (name === '' || ordinary.includes(name) || (role !== undefined && !roles.includes(role))) return false;
  return surnames.includes(surname) && given.includes(first) && given.includes(second) && !roles.some((word) => name.endsWith(word) || name.startsWith(word));
}

/** Given names that are hardly ever a word, a place or a product. */
const givenNames = new Set(
  (
    'alice alex amanda amy andrea andrew angela anna anne anthony barbara ben benjamin betty bob brandon brian catherine charles christine christopher cynthia ' +
    'daniel david deborah diane donald donna dorothy edward elizabeth emily emma eric eve fatima gary george gregory helen henry jacob james jane janet jason ' +
    'jeff jeffrey jennifer jessica jim joe john jonathan jose joseph joshua juan julia julie karen kate katherine kathleen kelly kevin kyle larry laura lauren ' +
    'linda lisa maria margaret mary matthew megan melissa michael michelle mike mohammed muhammad nancy nathan nicholas nicole olivia pamela patricia patrick ' +
    'paul peter rachel raymond rebecca richard robert ronald ryan samantha samuel sandra sarah scott sharon sophia sophie stephanie stephen steve steven susan ' +
    'thomas timothy tom william zoe minho minsu jisoo jihoon junho sumin seoyeon'
  ).split(' '),
);

/** Surnames of which the same is true. */
const familyNames = new Set(
  (
    'kim lee choi jung jeong kang cho yoon jang lim seo shin kwon hwang ahn ryu hong smith johnson williams jones garcia davis rodriguez martinez hernandez ' +
    'lopez wilson anderson taylor moore jackson wang zhang liu chen yang nguyen tran patel singh kumar tanaka suzuki sato yamamoto schmidt müller'
  ).split(' '),
);

/** `Alice`, `Alice Kim`, `Gildong Hong`: nothing but capitalised words, one of them a common name. */
function isEnglishName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 3 || !words.every((word) => /^\p{Lu}[\p{Ll}'-]+$|^\p{Lu}\.$/u.test(word)) || words.some((word) => ofTeams.has(word.toLowerCase())))
    return false;
  return givenNames.has((words[0] ?? '').toLowerCase()) || (words.length > 1 && familyNames.has((words.at(-1) ?? '').toLowerCase()));
}

/** What makes a name that of a team, a company or a role. */
const ofTeams = new Set(
  'team teams group squad crew lab labs office inc corp foundation university hospital bank engineering operations support platform cloud security reliability'.split(
    ' ',
  ),
);
