import type { APIRoute, GetStaticPaths } from 'astro';
import { isIndexed } from '../../environment.ts';
import { getArticles, getRetrospectives } from '../../posts/posts.ts';
import { searchRecords } from '../../search/index/records.ts';
import { keyed } from '../_keyed.ts';

/**
 * What the search is made of (`records.json`), and nothing where there is no index, for then nobody reads it. It is there
 * all the same: another set of pages would be another bundle, whose styles the pages that are taken over do not know.
 * Its name is a parameter because only a page with one has a key, by which it is taken over where no post has changed.
 */
export const getStaticPaths = (async () => {
  // The live preview indexes by itself.
  const isRead = isIndexed || import.meta.env.DEV;
  return keyed([{ params: { name: 'records' }, props: { isRead, posts: isRead ? await bothKinds() : [] } }]);
}) satisfies GetStaticPaths;

const bothKinds = () => Promise.all([getRetrospectives(), getArticles()]);

/**
 * The indexing takes it after a build, and puts what the search loads in its place. The posts are asked for again, for
 * the live preview may hold what was given above a moment longer than they are so.
 */
export const GET: APIRoute<{ isRead: boolean }> = async ({ props: { isRead } }) => Response.json(isRead ? searchRecords(...(await bothKinds())) : []);
