import type { ScriptTranslations } from '../i18n/scripts/translations.ts';
import type { Answer } from '../search/answer/engine.ts';
import { formatState, type SearchState } from '../search/answer/state.ts';

/** What is said above the results. */
export interface Help {
  /** What `messageOf` tells of the results. */
  message: string;
  /** What was looked up beside the question's own words. */
  corrections: string[];
  /** The corrected question alone. */
  corrected?: Link;
  /** Where little is found: what comes near. */
  suggestions: Link[];
}

/** A link of the search page's own, to another search. */
export interface Link {
  text: string;
  href: string;
}

/** How well the results fit, where that needs saying; empty else. */
export const messageOf = ({ found, isNear }: Pick<Answer, 'found' | 'isNear'>, t: Pick<ScriptTranslations, 'noResults' | 'nearResults'>): string =>
  found.length === 0 ? t.noResults : isNear ? t.nearResults : '';

/** What a screen reader hears of an answer: what is said above its results, and how many there are. */
export const announcementOf = (said: readonly string[], results: number, t: Pick<ScriptTranslations, 'announceResults'>): string =>
  [...said, results > 0 ? t.announceResults(results) : ''].filter(Boolean).join(' ');

/** What helps a reader on with an answer. `labelOf` tells what a value of a facet is called. */
export function helpOf(state: SearchState, answer: Pick<Answer, 'found' | 'corrections' | 'isNear' | 'suggestions'>, { t, labelOf, path }: Words): Help {
  const { corrections, suggestions } = answer;
  const question = correctedQuestion(state.question, corrections);
  return {
    message: messageOf(answer, t),
    corrections: corrections.map(({ said, meant }) => t.alsoSearched(said, meant)),
    ...(question !== state.question && { corrected: { text: t.searchOnly(question), href: path + formatState({ ...state, question }) } }),
    suggestions: suggestions.map(({ name, value }) => ({
      text: labelOf(name, value),
      href: path + formatState({ question: '', chosen: { [name]: [value] } }),
    })),
  };
}

/** What the page has to say it in: the interface's words, the names of values, and where links lead. */
export interface Words {
  t: Pick<ScriptTranslations, 'noResults' | 'nearResults' | 'alsoSearched' | 'searchOnly'>;
  labelOf(name: string, value: string): string;
  /** Path of the search page. */
  path: string;
}

/** A question with each slip of the pen replaced by what was meant, in whatever case it was written. */
export function correctedQuestion(question: string, corrections: Answer['corrections']): string {
  return corrections.reduce((text, { said, meant }) => {
    const at = text.toLowerCase().indexOf(said.toLowerCase());
    return at < 0 ? text : text.slice(0, at) + meant + text.slice(at + said.length);
  }, question);
}
