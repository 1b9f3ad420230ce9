import type { Collection } from '../check/checked-post.ts';

/** What names an outage: of `장애` neither people with disabilities nor obstacles. */
const names =
  /outages?\b|post-?mortems?\b|\bincidents?\b|downtime|\bRCA\b|root[ -]cause analysis|장애(?!인|물|우|아|학생|복지|율|등급)|포스트 ?모(?:르)?템|사후 ?분석|(?:서비스|접속) ?(?:중단|불가)|먹통/iu;

/** Titles of what tells how to do something. */
const guides =
  /^(?:how to|a guide|guide|what is|why|when to|introduction)\b|\b(?:handbook|playbook|runbook|checklist|templates?|best practices|tutorial|incident (?:response|management|command))\b|(?:하는 ?(?:법|방법)|되돌리는 법|않게 하는 법|작성법|작성하기|가이드|플레이북|런북|매뉴얼|체크리스트|템플릿|시나리오|전략|훈련|체계|란\?*$)/iu;

/** What says that it happened, and once: a time on a clock, or something that broke. */
const told =
  /\b\d{1,2}:\d{2}\b|\d{1,2}시(?: ?\d{1,2}분)?|went down|was down|were down|crashed|broke\b|stopped (?:working|responding)|장애가 (?:발생했|났|나고|났었)|장애(?:를)? (?:냈|낸|내고)|멈췄|멈추었|먹통이 (?:됐|되었)|죽었|지워졌|사라졌/iu;

/** What tells of an outage, each by its own words. */
const signs = [
  /roll(?:ed|ing)?[ -]?back|\brevert(?:ed)?\b|fail(?:ed)?[ -]?over|hot-?fix|mitigat(?:ed|ion)|restored|recover(?:ed|y)|롤백|되돌[리렸려]|복구|핫픽스|완화/iu,
  /\balert(?:s|ed)?\b|\bpaged?\b|monitoring|dashboards?|detect(?:ed|ion)|noticed|알람|알림|경보|모니터링|감지|지표|대시보드/iu,
  /root cause|caused by|\bcause\b|contributing factor|원인/iu,
  /users? (?:were|could|saw)|customers? (?:were|could|saw)|impact(?:ed)?\b|unavailable|degraded|error rate|5\d\d errors?|영향|사용자|유저|고객|에러율/iu,
  /lessons? learned|we learned|action items?|follow-?ups?|prevent|재발 ?방지|배운 ?점|배웠|교훈|대책/iu,
  /timeline|타임라인|경위|발생 ?시각/iu,
];

/** How many of the signs make a story of an outage. */
const needed = 2;

/** As many times of a day as only an account of one has. */
const timesOfAnAccount = 3;

/**
 * Where a post belongs. It is a retrospective if all of this holds: its title, its name, its categories or its tags name
 * an outage, or its text does and tells at least three different times of a day; its title is that of no guide; its text
 * says that something happened, by a time or by what broke; and it has at least two of these: what ended it, how it was
 * seen, its cause, whom it hit, what was learned, a timeline. So a handbook on post-mortems is an article, and so is a
 * look back at a year.
 */
export function collectionOf({ title, name, labels, text }: { title: string; name: string; labels: readonly string[]; text: string }): Collection {
  const prose = text.replaceAll(/```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]*`/g, ' ');
  const isNamed = [title, name.replaceAll('-', ' '), ...labels].some((one) => names.test(one));
  const times = new Set(prose.match(/(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])|(?<!\d)(?:[01]?\d|2[0-4])시(?: ?[0-5]?\d분)?(?! ?간)/gu));
  const isAccount = names.test(prose) && times.size >= timesOfAnAccount;
  const isStory = !guides.test(title.trim()) && told.test(prose) && signs.filter((sign) => sign.test(prose)).length >= needed;
  return (isNamed || isAccount) && isStory ? 'retrospectives' : 'articles';
}
