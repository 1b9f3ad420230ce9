import { pauseParts } from '../parse/component-parts.ts';
import { fill, siteWords, type Arrange } from './words.ts';

/** `<Pause>`: what stands above its line `---`, then the rest, folded. */
export const arrangePause: Arrange = (element, t) => {
  const parts = pauseParts(element);
  if (!parts) return;
  const folded = [siteWords('summary', t.whatCameNext), ...parts.next] as never[];
  fill(element, [...parts.seen, { type: 'blockquote', data: { hName: 'details' }, children: folded }]);
};
