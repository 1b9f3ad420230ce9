import type { Language } from '../site.config.ts';
import type { Meaning } from './inserts.ts';
import { addedWords } from './text-context.ts';

/** Services whose contents blogs show in a frame, with the address of the page of one and what kind of thing it is. */
const services: Record<string, { name: string; kind: 'video' | 'post' | 'code' | 'sound'; page: (id: string) => string }> = {
  youtube: { name: 'YouTube', kind: 'video', page: (id) => `https://www.youtube.com/watch?v=${id}` },
  vimeo: { name: 'Vimeo', kind: 'video', page: (id) => `https://vimeo.com/${id}` },
  bilibili: { name: 'bilibili', kind: 'video', page: (id) => `https://www.bilibili.com/video/${id}` },
  dailymotion: { name: 'Dailymotion', kind: 'video', page: (id) => `https://www.dailymotion.com/video/${id}` },
  twitch: { name: 'Twitch', kind: 'video', page: (id) => `https://www.twitch.tv/videos/${id}` },
  'google-drive': { name: 'Google Drive', kind: 'video', page: (id) => `https://drive.google.com/file/d/${id}/view` },
  gist: { name: 'Gist', kind: 'code', page: (id) => `https://gist.github.com/${id}` },
  tweet: { name: 'X', kind: 'post', page: (id) => `https://x.com/${id.includes('/') ? id : `i/status/${id}`}` },
  instagram: { name: 'Instagram', kind: 'post', page: (id) => `https://www.instagram.com/p/${id}/` },
  codepen: { name: 'CodePen', kind: 'code', page: (id) => `https://codepen.io/${id}` },
  spotify: { name: 'Spotify', kind: 'sound', page: (id) => `https://open.spotify.com/track/${id}` },
};
const otherNames: Record<string, string> = {
  'youtube-lite': 'youtube',
  youtubeplayer: 'youtube',
  yt: 'youtube',
  x: 'tweet',
  twitter: 'tweet',
  x_simple: 'tweet',
  twitter_simple: 'tweet',
  vimeo_simple: 'vimeo',
};

/** The name of a service by what a tag or shortcode calls it, or undefined. */
export function serviceOf(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\.html?$/, '');
  const known = otherNames[plain] ?? plain;
  return Object.hasOwn(services, known) ? known : undefined;
}

/** A link to what a frame would have shown: no page asks another host before its reader does. */
export function embedLink(service: string, id: string, lang: Language, words?: string): Meaning {
  const { name, kind, page } = services[service]!;
  const isAddress = /^https?:\/\//.test(id);
  return { kind: 'link', url: isAddress ? (watchAddress(id) ?? id) : page(id), words: words || `${name} ${addedWords[lang][kind]}` };
}

/** The page of a video whose player stands at an address, or undefined where it is none that is known. */
export function watchAddress(address: string): string | undefined {
  const url = URL.canParse(address, 'https://example.com') ? new URL(address, 'https://example.com') : undefined;
  if (!url) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const start = url.searchParams.get('start') ?? url.searchParams.get('t');
  if (/^(?:youtube(?:-nocookie)?\.com)$/.test(host) && /^\/(?:embed|v)\//.test(url.pathname)) {
    const list = url.searchParams.get('list');
    if (last === 'videoseries' && list) return `https://www.youtube.com/playlist?list=${list}`;
    return `https://www.youtube.com/watch?v=${last}${start ? `&t=${start}` : ''}`;
  }
  if (host === 'player.vimeo.com') return `https://vimeo.com/${last}`;
  if (host === 'dailymotion.com' && url.pathname.startsWith('/embed/')) return `https://www.dailymotion.com/video/${last}`;
  if (host === 'player.bilibili.com') return `https://www.bilibili.com/video/${url.searchParams.get('bvid') ?? ''}`;
  if (host === 'codepen.io') return address.replace('/embed/', '/pen/');
  return undefined;
}

/** The service of an address, for the words of a link. */
export function serviceNameOf(address: string): string | undefined {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return Object.values(services).find(({ page }) => new URL(page('x')).hostname.replace(/^www\./, '') === host)?.name;
}
