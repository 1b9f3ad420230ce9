import { languages } from '../site.config.ts';
import { collections, type CheckedPost } from './checked-post.ts';
import { addressIn, segmentsOf, withoutLanguage } from './own-addresses.ts';
import { pictureMarkdown } from './picture-markdown.ts';
import { siteAddress } from './site-address.ts';

/** Why a link to a file of the content folder leads nowhere, and the address that is meant where it is the file of a post. Undefined where the link is to no such file. */
export function fileLinkProblem(url: string, post: Pick<CheckedPost, 'lang' | 'collection' | 'slug'>): { message: string; right?: string } | undefined {
  const address = siteAddress(url, post);
  if (!address) return undefined;
  const [collection = '', slug = '', file = '', ...more] = withoutLanguage(segmentsOf(address.path));
  const lang = languages.find((one) => file === `${one}.mdx` || file === `${one}.md`);
  if (lang && more.length === 0 && (collections as readonly string[]).includes(collection)) {
    const right = addressIn(lang, collection, slug) + address.rest;
    return { message: `is the file of a post, not its page; did you mean "${right}"?`, right };
  }
  const name = /(?:^|\/)([^/?#]+\.(?!html$)[a-z\d]+)(?:[?#].*)?$/is.exec(url)?.[1];
  if (name === undefined || /^[/?#]/.test(url)) return undefined;
  if (/\.(?:a?png|jpe?g|tiff?|webp|gif|svg|avif)$/i.test(name))
    return { message: `leads nowhere: a picture beside the post is shown with ${pictureMarkdown('what it shows', url)}` };
  return {
    message: `leads nowhere: of the files beside a post only the pictures it shows are in the site; others stand in public/ and are linked to as /${name}`,
  };
}
