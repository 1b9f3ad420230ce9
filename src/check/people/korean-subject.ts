import { hidden } from '../prose/passage.ts';

/** Who a Korean verb is about, given the words of its sentence before it: Korean leaves out what is clear, mostly the narrator. */
export type KoreanSubject = 'person' | 'other' | 'none';

/**
 * Looks for words with a particle of the subject or the topic. A topic that is a person counts wherever it stands, for a
 * clause may stand between. A subject may be that of a clause itself: 당직자가 볼 알림이 is about the alert.
 */
export function koreanSubject(before: string): KoreanSubject {
  const words = before.split(/[\s,()“”"]+/).filter(Boolean);
  const marked = words.flatMap((word, index) => {
    if (adverb.test(word)) return [];
    const [, stem = '', particle = ''] = /^(.+?)(께서는|께서|에서는|이|가|은|는|도)$/u.exec(word) ?? [];
    return stem === '' || particle === '에서는' || (/[은는]$/.test(particle) && isVerb(stem, particle))
      ? []
      : [{ stem, isSubject: /^[이가]$/.test(particle), index }];
  });
  const persons = marked.filter(({ stem }) => isKoreanPerson(stem));
  const last = marked.findLast(({ isSubject }) => isSubject);
  const isOfClause =
    last && !persons.includes(last) && persons.every(({ isSubject }) => isSubject) && !words.slice(last.index).some((word) => thing.test(word));
  if (persons.length > 0 && !isOfClause) return 'person';
  return marked.length > 0 ? 'other' : 'none';
}

/** Adverbs that end like a subject: 확인 없이. */
const adverb = /(?:없|같|많|깊|굳|높|길|일일)이$/;

/** What makes an object of a clause, whose subject is then not that of the verb: 화면이 멈춘 것을. */
const thing = /^(?:것|걸|줄|점|사실)(?:을|도|은)?$/;

/** Whether a word names somebody who built, ran or repaired a system. */
export const isKoreanPerson = (word: string): boolean => pronouns.has(word) || (people.test(word) && !programs.test(word));

const pronouns = new Set('나 저 내 제 우리 저희 그 그녀 본인 필자 누구 누군 아무도 모두'.split(' '));

const people =
  /(?:담당자|담당|개발자|운영자|작업자|엔지니어|프로그래머|팀|팀원|팀원들|팀장|파트장|당직자|당직|온콜|리뷰어|검토자|승인자|신입|신입사원|동료|직원|사원|사람|누군가|작성자|배포자|책임자|매니저|선배|후배|인턴|관계자|경영진|실무자|근무자|기획자|기사|관제사|조직|실무진|운영진|개발진|구성원)들?$/;

/** What ends like a word for a person and is a program. */
const programs = /(?:프로그램|메모리|패키지|세션|트랜잭션|작업) ?(?:관리자|매니저|담당)$/;

/** Whether a word is a verb before a noun, which ends like one with a particle: 배포하는, 남은. */
function isVerb(stem: string, particle: string): boolean {
  if (stem.endsWith(hidden)) return false;
  return particle === '는'
    ? /(?:하|되|있|없|않|못하|보|오|가|나|지|리|치|키|기|히|이|쓰|두|주|받|찾|읽|쌓|남|막|알|모르|르|그러|이르|따르|다르)$/.test(stem) && !isKoreanPerson(stem)
    : /^(?:많|같|늦|높|낮|작|적|남|받|찾|좋|짧|깊|놓|쌓|넓|좁|젊|밝|옳|닫|읽|얻|잃|맞|끊|막|묶|벗|씻|앉|않|없|있|잡|참|검|붉|굳|묵|죽|넘|숨|심|녹|썩|속|식|먹|.*(?:많|같|않|없|있|받|닫|찾|남|읽|맞|얻|잃))$/.test(
        stem,
      );
}
