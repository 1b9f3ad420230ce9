import type { PhrasingContent } from 'mdast';
import { captionedPicture, videoLink } from '../parse/component-parts.ts';
import { around, fill, siteWords, type Arrange } from './words.ts';

/** `<Video>`: the picture in its link, with words that tell where the link leads, then the caption. */
export const arrangeVideo: Arrange = (element, t) => {
  const link = videoLink(element);
  if (!link) return;
  const { caption } = captionedPicture(element);
  const where = siteWords('span', t.watchVideo(hostOf(link.url))) as unknown as PhrasingContent;
  fill(element, [
    { ...link, children: [...link.children, { type: 'text', value: ' ' }, where] },
    ...(caption.length > 0 ? [around('figcaption', caption)] : []),
  ]);
};

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : undefined);
