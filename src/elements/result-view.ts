import type { ScriptTranslations } from '../i18n/scripts/translations.ts';
import type { Passage, Piece } from '../search/answer/passage.ts';
import type { IndexedRecord, RecordType } from '../search/answer/record.ts';
import { textFragment } from './text-fragment.ts';

/** What a row of the results shows. */
export interface ResultView {
  type: RecordType;
  slug: string;
  lang: string;
  typeName: string;
  /** The place that the row leads to. */
  href: string;
  /** The directive that marks the matches there; empty where there are none. */
  directive: string;
  title: Piece[];
  /** Where it comes from, in the language of the post. */
  context: string;
  /** What else is to be said of it, in the language of the page. */
  note?: string;
  excerpt: Piece[];
}

/** The row of a record and the passage that answers; where its text could not be fetched, what is known without it. */
export function resultView(record: IndexedRecord, passage: Passage | undefined, t: ScriptTranslations): ResultView {
  const { type, slug, lang, url } = record;
  const row = { type, slug, lang, typeName: t.typeValue[type], href: url, context: passage?.context ?? '' };
  if (!passage) return { ...row, title: [plain(slug)], directive: '', excerpt: [] };
  const directive = textFragment(passage.excerpt);
  if (type === 'lesson') return { ...row, directive, title: passage.isWhole ? passage.excerpt : [plain(passage.title)], excerpt: [] };
  const { title, section, excerpt, isWhole } = passage;
  return {
    ...row,
    directive,
    href: section ? `${url}#${encodeURIComponent(section.id.toWellFormed())}` : url,
    title: [plain([title, section?.title].filter(Boolean).join(' › ') || slug)],
    excerpt: excerpt.length > 0 && !isWhole ? [...excerpt, plain('…')] : excerpt,
  };
}

const plain = (text: string): Piece => ({ text, isMatch: false });
