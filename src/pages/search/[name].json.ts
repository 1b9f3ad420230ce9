import type { APIRoute, GetStaticPaths } from 'astro';
import { isIndexed } from '../../environment.ts';
import { getArticles, getRetrospectives, type Article, type Retrospective } from '../../posts/posts.ts';
import { searchRecords } from '../../search/index/records.ts';
import { keyed } from '../_keyed.ts';

/**
 * What the search is made of (`records.json`), and nothing where there is no index, for then nobody reads it. It is there
 * all the same: another set of pages would be another bundle, whose styles the pages that are taken over do not know.
 */
export const getStaticPaths = (async () => {
  // The live preview indexes by itself.
  const isRead = isIndexed || import.meta.env.DEV;
  const props: Props = { retrospectives: isRead ? await getRetrospectives() : [], articles: isRead ? await getArticles() : [] };
  return keyed([{ params: { name: 'records' }, props }]);
}) satisfies GetStaticPaths;

type Props = { retrospectives: readonly Retrospective[]; articles: readonly Article[] };

/** The indexing takes it after a build, and puts what the search loads in its place. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(searchRecords(props.retrospectives, props.articles));
