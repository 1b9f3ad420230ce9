import type { APIRoute } from 'astro';
import { getArticles, getRetrospectives } from '../../posts/posts.ts';
import { searchRecords } from '../../search/index/records.ts';

/** What the search is made of. The indexing takes it after a build, and puts what the search loads in its place. */
export const GET: APIRoute = async () => Response.json(searchRecords(await getRetrospectives(), await getArticles()));
