import type { Collection } from '../check/checked-post.ts';

/** What names an outage: of `장애` neither people with disabilities nor obstacles. */
const names =
  /outages?\b|post-?mortems?\b|\bincidents?\b|downtime|\bRCA\b|root[ -]cause|장애(?!인|물|우|아|학생|복지|율| ?등급)|포스트 ?모(?:르)?템|사후 ?분석|서비스 ?중단/iu;

/** What tells of one that happened, each by its own words. */
const signs = [
  /roll(?:ed|ing)?[ -]?back|\brevert(?:ed)?\b|fail(?:ed)?[ -]?over|hot-?fix|mitigat(?:ed|ion)|restored|recover(?:ed|y)|롤백|되돌[리렸려]|복구|핫픽스|완화/iu,
  /\balert(?:s|ed)?\b|\bpaged?\b|monitoring|dashboards?|detect(?:ed|ion)|noticed|알람|알림|경보|모니터링|감지|지표|대시보드/iu,
  /root cause|caused by|\bcause\b|contributing factor|원인/iu,
  /timeline|타임라인|\b\d{1,2}:\d{2}\b|\d{1,2}시(?: ?\d{1,2}분)?/iu,
  /users? (?:were|could|saw)|customers? (?:were|could|saw)|impact(?:ed)?\b|unavailable|degraded|error rate|5\d\d errors?|영향|사용자|유저|고객|에러율/iu,
  /went down|was down|crash(?:ed)?|timed? ?out|failing|failed|broke\b|장애가 (?:발생|났|나)|장애를 (?:냈|낸|내)|먹통|다운/iu,
  /lessons? learned|action items?|follow-?ups?|prevent|재발 ?방지|배운 ?점|교훈|대책/iu,
];

/** How many of the signs make a story of an outage. */
const needed = 3;

/**
 * Where a post belongs: it is a retrospective if its title, its categories, its tags or its name name an outage, and its
 * text tells of one by at least three of these: what ended it, how it was seen, its cause, its times, whom it hit, what
 * broke, what was learned. A guide to post-mortems, or a look back at a year, is an article.
 */
export function collectionOf({ title, name, labels, text }: { title: string; name: string; labels: readonly string[]; text: string }): Collection {
  const isNamed = [title, name.replaceAll('-', ' '), ...labels].some((one) => names.test(one));
  const isGuide = /^(?:how to|a guide to|guide:|what is|why )|(?:하는 (?:법|방법)|작성법|가이드|란\??$|이란\??$)/iu.test(title.trim());
  return isNamed && !isGuide && signs.filter((sign) => sign.test(text)).length >= needed ? 'retrospectives' : 'articles';
}
