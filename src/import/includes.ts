import { argumentsOf, isQuoted, unquoted } from './arguments.ts';
import { embedLink, serviceOf } from './embeds.ts';
import type { Meaning } from './inserts.ts';
import type { LiquidValues } from './liquid-values.ts';
import { readText } from './read-text.ts';
import type { TextContext } from './text-context.ts';
import { fieldsOf, firstText, listOf, textOf, type Fields } from './values.ts';

type IncludeContext = TextContext & { values: LiquidValues };

/**
 * What `{% include name key="value" %}` shows: the helpers of the theme minimal-mistakes and others of the same names,
 * else the file of the blog. Undefined where there is neither. Source: https://mmistakes.github.io/minimal-mistakes/docs/helpers/
 */
export function includeMeaning(written: string, context: IncludeContext): Meaning | undefined {
  const { positional, named } = argumentsOf(written);
  const file = unquoted(positional[0] ?? '');
  const values = Object.fromEntries(
    Object.entries(named).map(([name, value]) => [name, isQuoted(value) ? unquoted(value) : (context.values.valueOf(value) ?? value)]),
  );
  const name = file
    .replace(/^.*\//, '')
    .replace(/\.(?:html?|md|liquid)$/i, '')
    .toLowerCase();
  return helper(name, values, context) ?? serviceMeaning(name, values, context) ?? ownFile(file, values, context);
}

function helper(name: string, values: Fields, { post }: IncludeContext): Meaning | undefined {
  const fields = post.fields;
  if (name.startsWith('toc')) return { kind: 'nothing' };
  if (/^(?:figure|fig|image|img|picture|caption_img|image-caption|figure_image)$/.test(name)) return picture(values);
  if (name === 'gallery') {
    const parts = listOf(fields[textOf(values['id']) ?? 'gallery']).flatMap((entry) => picture(fieldsOf(entry), 'url') ?? []);
    const caption = textOf(values['caption']);
    return parts.length > 0 ? { kind: 'group', parts: [...parts, ...(caption ? [{ kind: 'markdown', text: caption } as const] : [])] } : undefined;
  }
  if (name === 'feature_row') {
    const parts = listOf(fields[textOf(values['id']) ?? 'feature_row']).flatMap((entry) => feature(fieldsOf(entry)));
    return parts.length > 0 ? { kind: 'group', parts } : undefined;
  }
  return undefined;
}

/** A picture by the names that its arguments have. A gallery's `url` is what a click leads to. */
function picture(values: Fields, url: 'src' | 'url' = 'src'): Meaning | undefined {
  const src = firstText(values, 'image_path', 'src', 'path', 'file', 'filename', 'image', 'img', 'url');
  if (src === undefined) return undefined;
  const link = url === 'url' ? firstText(values, 'url') : firstText(values, 'link', 'href', 'popup');
  return {
    kind: 'picture',
    src,
    alt: firstText(values, 'alt', 'title') ?? '',
    caption: firstText(values, 'caption', 'description', 'text', ...(firstText(values, 'alt') ? ['title'] : [])),
    ...(link !== undefined && link !== src && link !== 'true' && { link }),
  };
}

function feature(entry: Fields): Meaning[] {
  const shown = picture(entry);
  const [title, excerpt, url, label] = ['title', 'excerpt', 'url', 'btn_label'].map((name) => textOf(entry[name]));
  return [
    ...(shown ? [shown] : []),
    ...(title !== undefined ? [{ kind: 'markdown', text: `**${title}**` } as const] : []),
    ...(excerpt !== undefined ? [{ kind: 'markdown', text: excerpt } as const] : []),
    ...(url !== undefined ? [{ kind: 'link', url, words: label ?? title ?? url } as const] : []),
  ];
}

function serviceMeaning(name: string, values: Fields, { lang }: IncludeContext): Meaning | undefined {
  const service = serviceOf(name) ?? (/^(?:video|responsive-embed|embed)$/.test(name) ? serviceOf(textOf(values['provider']) ?? 'youtube') : undefined);
  const id = firstText(values, 'id', 'video_id', 'youtube_id', 'url', 'src', 'video');
  if (service === undefined || id === undefined) return undefined;
  return embedLink(service, id, lang, firstText(values, 'title', 'caption'));
}

/** A file that the blog includes, with its values. */
function ownFile(file: string, values: Fields, { blog, post, values: liquid }: IncludeContext): Meaning | undefined {
  const path = ['_includes/', post.path.replace(/[^/]*$/, '')].map((folder) => blog.files.find(folder + file)).find((one) => one !== undefined);
  const full = path === undefined ? undefined : blog.files.paths.get(path);
  const read = full === undefined ? undefined : readText(full);
  const text = read && 'text' in read ? liquid.render(read.text, { include: values }) : undefined;
  // The indentation of HTML would make code of it.
  return text === undefined ? undefined : { kind: 'markdown', text: /<pre|```/.test(text) ? text : text.replaceAll(/^[ \t]+/gm, '') };
}
