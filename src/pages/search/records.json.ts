import type { APIRoute } from 'astro';
import { getArticles, getRetrospectives } from '../../posts/posts.ts';
import { searchRecords } from '../../search/index/records.ts';

/** What the search is made of. After the build the indexing adds each record's id in the text index. */
export const GET: APIRoute = async () => Response.json(searchRecords(await getRetrospectives(), await getArticles()));
