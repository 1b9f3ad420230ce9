import { hidden } from './prose/passage.ts';

/** A promise to take care, with no change that would take it. */
export interface Care {
  start: number;
  end: number;
}

const care = [
  /\b(?:be|being|stay|remain)(?: (?:more|extra|very|much more|especially|particularly|all|a (?:little|bit) more))* (?:careful|vigilant|cautious|mindful|attentive|diligent|thorough)\b/giu,
  /\b(?:pay|paying)(?: (?:more|closer|extra|better|careful|close))* attention\b/giu,
  /\b(?:take|taking|use|exercise|with)(?: (?:more|extra|greater|better|due))+ (?:care|caution)\b|\bexercise caution\b|\btake (?:better )?care (?:to|when|not|next)\b/giu,
  /\bdouble[- ]check(?:ing)?\b|\b(?:try|trying|work) harder\b|\b(?:remind|urge) (?:everyone|everybody|all|engineers?|developers?|operators?|staff|people|the (?:team|staff|engineers?|developers?|operators?))\b/giu,
  /(?:주의|유의|조심|명심)(?:하|한|할|해|합|를 기울|하도록|하기)[가-힣]*|주의 깊게|주의를 (?:기울|당부)[가-힣]*|(?:꼼꼼|신중|세심)(?:히|하게)|(?:주의|유의|조심)(?=[.!\s]*$)|경각심|신경(?:을)? ?(?:쓰|쓴|써)[가-힣]*|각별히|철저히|철저하게|정신을? 바짝/gu,
];

/** What promises care in an action, and elsewhere is said of systems as well. */
const careInActions = /(?:두 번|재차|다시 ?한번|한 번 더|거듭) ?(?:확인|점검|체크)[가-힣]*/gu;

/** What somebody will do, and does not only say of others. */
const promise = {
  en: /\b(?:I|we|everyone|everybody|the team|teams?|engineers?|developers?|operators?|staff)\b[^.;]{0,40}\b(?:will|shall|must|need to|needs to|have to|should|ought to|promised? to|going to|agreed to|vow(?:ed)? to|resolved? to|decided to|(?:were|was|been) (?:told|reminded|asked|instructed) to)\b|['’]ll\b/iu,
  ko: /(?:겠다|겠습니다|겠어요|하자|해야겠다|해야겠습니다|해야겠어요|하기로 (?:했|한|합)|하도록 하|다짐)/u,
};

/** What changes a system or how it is worked with: with it, care is no longer all there is. */
const mechanism =
  /\b(?:add|automat\w*|script\w*|an alert|alerts? (?:on|when|if|that)|block\w*|require[sd]?|gate[sd]?|checklist|prompt\w*|dialog|limit\w*|tests?|tool\w*|shows?|refuse[sd]?|enforce[sd]?|CI|pipeline|dry[- ]run|lint\w*|validat\w*|confirm\w*|pair|two-person|second (?:person|reviewer)|approval|flag|guard|hook|template|asks?|dashboard|rollback)\b|자동|스크립트|체크리스트|알림|경보|차단|막는|막도록|확인 ?창|되묻|승인|두 사람|2인|테스트를? 추가|추가한다|추가하|파이프라인|린트|도구|화면|한도|제한|훅|템플릿|드라이 ?런|(?:명령|시스템|콘솔|버튼|단추|폼|창|서버|서비스)[이가은는] /iu;

/** What every promise of care has in it: most texts have it nowhere. */
const marks =
  /care|caut|vigil|mindf|attent|dilig|thoro|double|harder|remind|urge|주의|유의|조심|명심|꼼꼼|신중|세심|경각|신경|각별|철저|바짝|두 번|재차|한번|한 번|거듭/iu;

/** Where a text promises care and no change. An action is a promise by itself. */
export function careIn(prose: string, isAction: boolean, sentenceOf: (offset: number) => { start: number; end: number }): Care[] {
  if (!marks.test(prose)) return [];
  return [...care, ...(isAction ? [careInActions] : [])].flatMap((pattern) =>
    [...prose.matchAll(pattern)].flatMap(({ index: start, 0: found }) => {
      const sentence = sentenceOf(start);
      const said = prose.slice(sentence.start, sentence.end);
      const rest = prose.slice(sentence.start, start) + prose.slice(start + found.length, sentence.end);
      const isPromise =
        isAction || promise.ko.test(prose.slice(start, sentence.end)) || (promise.en.test(prose.slice(sentence.start, start)) && !/\?\s*$/.test(said));
      return isPromise && !mechanism.test(rest) && !rest.includes(hidden) ? [{ start, end: start + found.length }] : [];
    }),
  );
}

/** Whether all words of an action are such as fit every incident: "Improve monitoring.", "모니터링 강화". */
export const isUnspecific = (action: string): boolean => (/\p{Script=Hangul}/u.test(action) ? isUnspecificInKorean(action) : isUnspecificInEnglish(action));

function isUnspecificInEnglish(action: string): boolean {
  const words = action.toLowerCase().match(/[\p{L}\p{N}\uFFFC'’]+/gu) ?? [];
  return (
    words.some((word) => verbs.has(word) || more.has(word)) && words.every((word) => verbs.has(word) || more.has(word) || things.has(word) || fillers.has(word))
  );
}

function isUnspecificInKorean(action: string): boolean {
  const words = action
    .replace(/[.!]+$/, '')
    .split(/[\s,·/()]+/)
    .filter(Boolean);
  const verb =
    /^(.*?)(강화|개선|보강|보완|고도화|향상|노력|확충|점검|검토|교육|공유|정비|마련|수립|최적화|제고|확대|추진|다짐|주의|관리|문서화|준비)?(?:을|를)?(?:한다|하기|하겠다|하겠습니다|합니다|해요|할게요|하기로 한다|하기로 했다|하자|함|할 것|필요|예정|해야 한다)?$/u;
  const bare = words.map((word, index) => (index === words.length - 1 ? (verb.exec(word)?.[1] ?? word) : word)).filter(Boolean);
  const last = verb.exec(words.at(-1) ?? '');
  const hasVerb = last?.[2] !== undefined || /^(?:한다|하기|하겠다|하겠습니다|합니다|해요|함)$/.test(words.at(-1) ?? '');
  return hasVerb && bare.every((word) => koreanThings.has(word.replace(/(?:을|를|의|과|와|은|는|이|가|에|에 대한|도|및)$/, '')) || koreanThings.has(word));
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const verbs = list(
  'improve improving enhance enhancing strengthen increase review revisit consider discuss promote ensure optimize optimise refine address tighten fix prevent avoid add write do have provide update look think work follow introduce implement conduct perform train educate make',
);
const more = list('better more stronger improved additional further');
const things = list(
  'monitoring alerting alerts testing tests coverage process processes procedure procedures documentation docs communication quality reviews awareness training reliability stability resilience robustness observability visibility performance security tooling ' +
    'deployments deployment release releases system systems things it issue issues problem problems bug bugs logging logs handling validation checks practices practice culture collaboration knowledge sharing infrastructure architecture code test review unit integration error errors incident incidents outage outages response operations rules guidelines policy policies again future staff engineers developers operators everyone people teams',
);
const fillers = list(
  'the our and of for overall existing current general all in on to we will should must need needs this that these such similar from happening into at about with out where necessary possible as appropriate needed some any team further regular regularly always up through best sure not does do happen happens never them properly',
);
const koreanThings = list(
  '모니터링 알림 경보 감시 테스트 테스트를 검증 점검 확인 절차 프로세스 문서 문서화 매뉴얼 교육 소통 커뮤니케이션 협업 리뷰 코드리뷰 코드 품질 안정성 신뢰성 성능 보안 시스템 인프라 운영 배포 관리 체계 역량 대응 재발 방지 재발방지 대책 예외 처리 예외처리 로깅 로그 ' +
    '커버리지 인식 문화 가이드 룰 규칙 정책 전반 전반적 전반적인 전체 사전 지속적 지속적인 지속적으로 철저한 철저히 더 더욱 보다 적극 적극적으로 추가 추가적인 기존 관련 유사 장애 버그 문제 사항 운영자 개발자 담당자 직원 팀원 구성원 작업자 신입 전사 위한 위해 통한 통해 향후 앞으로 같은 동일한 일 없도록 및 등 팀 내 서비스 품질을 더욱더 꼼꼼한 꼼꼼히',
);
