import type { Article, Retrospective } from '../../src/posts/posts.ts';
import { articleSchema, type ArticleData } from '../../src/schema/article.ts';
import { retrospectiveSchema, type RetrospectiveData } from '../../src/schema/retrospective.ts';
import type { Language } from '../../src/site.config.ts';
import type { Cause, Vocabulary } from '../../src/vocabulary/vocabulary.ts';

const cause = (slug: string, ko: string, en: string): [string, Cause] => [
  slug,
  { slug, label: { ko, en }, definition: { ko, en }, aliases: { ko: [], en: [] } },
];

/** A small vocabulary, so that a team may edit its own without a test minding. */
export const vocabulary: Vocabulary = {
  causes: new Map([
    cause('config-change', '설정 변경', 'Configuration change'),
    cause('data-store', '데이터 저장소', 'Data store'),
    cause('network-dns', '네트워크와 DNS', 'Network and DNS'),
    cause('observability-gap', '관측의 틈', 'Observability gap'),
  ]),
  tags: new Map([['backups', { slug: 'backups', label: { ko: '백업', en: 'Backups' }, aliases: ['dump'] }]]),
  technologies: new Map([['postgresql', { slug: 'postgresql', label: { ko: 'PostgreSQL', en: 'PostgreSQL' }, aliases: ['postgres'] }]]),
  synonyms: [['restore', 'recover', '복원', '되살리']],
};

const schema = retrospectiveSchema(vocabulary);
const needed = { title: 'A day', excerpt: 'What happened.', date: '2024-01-01' };

/** A retrospective's data as its page sees it: what is given, and the schema's defaults for all else. */
export const retrospective = (fields: object = {}): RetrospectiveData => schema.parse({ ...needed, ...fields });

/** The same of an article. */
export const article = (fields: object = {}): ArticleData => articleSchema.parse({ ...needed, ...fields });

/** A retrospective in some languages, as the collections give it; the languages in the order of the site. */
export const retrospectivePost = (slug: string, versions: Partial<Record<Language, RetrospectiveData>>): Retrospective =>
  postOf(slug, versions) as Retrospective;

/** The same of an article. */
export const articlePost = (slug: string, versions: Partial<Record<Language, ArticleData>>): Article => postOf(slug, versions) as Article;

function postOf(slug: string, given: Partial<Record<Language, object>>): unknown {
  const versions = Object.entries(given).map(([lang, data]) => ({ lang, entry: { id: `${slug}/${lang}`, data } }));
  return { slug, versions, any: versions[0]?.entry };
}
