import { lessonAnchor } from '../../src/schema/section-ids.ts';
import { languages, type Language } from '../../src/site.config.ts';
import { table } from '../table.ts';
import { judge, meanOf, percentile, type Judged } from './metrics.ts';
import type { Question } from './question.ts';
import type { Answers } from './sessions.ts';

/** How many results a reader sees at a glance. */
const atAGlance = 3;

/** How well each engine answers the questions of each language, kind by kind and all together: a table for each language that is there. */
export function qualityTables(engines: readonly Answers[], questions: readonly Question[]): string {
  const tables = languages.flatMap((lang) => {
    const asked = questions.filter((question) => question.lang === lang);
    if (asked.length === 0) return [];
    const kinds = [...new Set(asked.map(({ kind }) => kind)), undefined];
    const rows = kinds.flatMap((kind) => engines.map((engine) => qualityRow(engine, kind ?? 'all', kind === undefined ? asked : ofKind(asked, kind))));
    return [table([[lang, 'engine', 'questions', 'success at 1', 'MRR', 'recall at 10', 'nDCG at 10', 'no answer'], ...rows], 2)];
  });
  return tables.join('\n\n');
}

function qualityRow(engine: Answers, kind: string, questions: readonly Question[]): string[] {
  const mean = meanOf(judgedBy(engine, questions));
  const shown = mean ? [mean.successAt1, mean.reciprocalRank, mean.recallAt10, mean.ndcgAt10].map((value) => value.toFixed(3)) : [];
  return [kind, engine.engine, String(questions.length), ...shown, mean ? `${(mean.isUnanswered * 100).toFixed(1)} %` : ''];
}

/** What an engine is held to. */
interface Target {
  what: string;
  /** The questions it is about. */
  of(question: Question): boolean;
  measure: keyof Judged;
  least?: number;
  most?: number;
}

const ndcgOf = (lang: Language, least: number): Target => ({
  what: `nDCG at 10, ${lang}`,
  of: (question) => question.lang === lang,
  measure: 'ndcgAt10',
  least,
});
const firstOf = (kind: string, least: number): Target => ({
  what: `success at 1, ${kind}`,
  of: (question) => question.kind === kind,
  measure: 'successAt1',
  least,
});

const targets: readonly Target[] = [
  { what: 'no answer', of: () => true, measure: 'isUnanswered', most: 0 },
  ndcgOf('en', 0.75),
  ndcgOf('ko', 0.85),
  firstOf('typo', 0.85),
  firstOf('cross', 0.8),
];

/** How each engine stands to the targets: a table, without the targets of which nothing was asked. */
export function targetsTable(engines: readonly Answers[], questions: readonly Question[]): string {
  const rows = targets.flatMap(({ what, of, measure, least, most }) => {
    const means = engines.map((engine) => meanOf(judgedBy(engine, questions.filter(of)))?.[measure]);
    const [own] = means;
    if (own === undefined) return [];
    const isMet = least === undefined ? own <= (most ?? NaN) : own >= least;
    const wanted = least === undefined ? `≤ ${most?.toFixed(2)}` : `≥ ${least.toFixed(2)}`;
    return [[what, ...means.map((mean) => mean?.toFixed(3) ?? ''), wanted, isMet ? 'met' : 'not met']];
  });
  return table([['target', ...engines.map(({ engine }) => engine), 'wanted', ''], ...rows], 1);
}

/** How often a lesson that answers best stands where a reader sees it at a glance: a table, or undefined where no question names a lesson. */
export function lessonsTable({ rows }: Answers, questions: readonly Question[]): string | undefined {
  const counts = languages.flatMap((lang) => {
    const asked = questions.filter(({ lang: own, lessons }) => own === lang && lessons !== undefined);
    const seen = asked.filter(({ id, lessons = [] }) => lessons.some((lesson) => isSeen(lesson, rows.get(id) ?? [])));
    return asked.length === 0 ? [] : [[lang, String(asked.length), String(seen.length), (seen.length / asked.length).toFixed(3)]];
  });
  if (counts.length === 0) return undefined;
  return table([['lessons', 'questions that name one', `among the first ${atAGlance}`, 'share'], ...counts], 1);
}

/** Whether a lesson, `<slug>#<id>`, is among the first results. */
function isSeen(lesson: string, rows: NonNullable<ReturnType<Answers['rows']['get']>>): boolean {
  const [slug, id = ''] = lesson.split('#');
  return rows.slice(0, atAGlance).some((row) => row.type === 'lesson' && row.slug === slug && row.href.endsWith(`#${lessonAnchor(id)}`));
}

/**
 * How long each engine took from the input to the results, and how that stands to another engine, `to`, where it took part: a table. Each waits
 * `patience` milliseconds after a keystroke, so what it took beyond that stands beside.
 */
export function timesTable(engines: readonly Answers[], { to, patience, most }: { to: string; patience: number; most: number }): string {
  const percentiles = engines.map(({ engine, milliseconds }) => ({ engine, middle: percentile([...milliseconds.values()], 0.5), late: late(milliseconds) }));
  const other = percentiles.find(({ engine }) => engine === to)?.late;
  const rows = percentiles.map(({ engine, middle, late }) => {
    const ratios = other === undefined ? ['unknown', 'unknown'] : [late / other, (late - patience) / (other - patience)].map((ratio) => ratio.toFixed(2));
    const verdict = other === undefined || engine === to || engine !== engines[0]?.engine ? '' : late / other <= most ? 'met' : 'not met';
    return [engine, middle.toFixed(0), late.toFixed(0), ratios[0] ?? '', (late - patience).toFixed(0), ratios[1] ?? '', verdict];
  });
  const head = ['input to results, warm', 'median ms', '95th percentile ms', `to ${to}`, 'beyond the wait ms', `to ${to}`, `≤ ${most}`];
  return table([head, ...rows], 1);
}

const late = (milliseconds: ReadonlyMap<string, number>): number => percentile([...milliseconds.values()], 0.95);

const ofKind = (questions: readonly Question[], kind: string): Question[] => questions.filter((question) => question.kind === kind);

const judgedBy = ({ rows }: Answers, questions: readonly Question[]): Judged[] =>
  questions.map(({ id, answers }) =>
    judge(
      (rows.get(id) ?? []).map(({ slug }) => slug),
      answers,
    ),
  );
