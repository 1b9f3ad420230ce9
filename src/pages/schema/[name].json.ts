import type { APIRoute } from 'astro';
import { assetPath } from '../../i18n/paths.ts';
import { jsonSchema, jsonSchemaNames, type JsonSchemaName } from '../../schema/json-schema.ts';
import { site } from '../../site.config.ts';
import { vocabulary } from '../../vocabulary/current.ts';
import { keyed } from '../_keyed.ts';

export const getStaticPaths = () => keyed(jsonSchemaNames.map((name) => ({ params: { name }, props: {} })));

/** What a post may say, for editors and other tools: `/schema/retrospective.json`. */
export const GET: APIRoute<Record<string, never>, { name: JsonSchemaName }> = ({ params: { name } }) =>
  Response.json({ $id: site.url + assetPath(`/schema/${name}.json`), ...jsonSchema(name, vocabulary) });
