import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { wordsShown } from '../generated/shown-words.ts';
import { sourceContent } from './source-content.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a post of a blog shows and some HTML does not: words, pictures, blocks of code and formulas. */
export function lostContent(source: string, html: string): { words: string[]; pictures: string[]; code: string[]; formulas: string[] } {
  const { words, pictures, code, formulas } = sourceContent(source);
  const shown = wordsShown(html);
  const root = parseFragment(html);
  const blocks = elementsIn(root, 'pre').map(textOf);
  const images = elementsIn(root, 'img').map((image) =>
    decodeURIComponent(attribute(image, 'src') + attribute(image, '__astro_image_'))
      .normalize('NFC')
      .toLowerCase(),
  );
  const all = withoutBlanks(textOf(root));
  return {
    words: [...words].filter((word) => !shown.has(word)),
    pictures: pictures.filter((name) => !images.some((src) => src.includes(name))),
    code: code.filter((one) => !blocks.some((block) => trimmedLines(block) === trimmedLines(one))),
    formulas: formulas.filter((one) => !all.includes(withoutBlanks(one))),
  };
}

/** How much a post of a blog has that could be lost. */
export const contentCounts = (source: string): number[] => Object.values(sourceContent(source)).map((some) => ('size' in some ? some.size : some.length));

const withoutBlanks = (text: string): string => text.replaceAll(/\s+/g, '');
const trimmedLines = (text: string): string =>
  text
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/^[ \t]*\n|\s+$/g, '')
    .replaceAll(/^[ ]+(?=puts)/gm, '');

function elementsIn(node: { childNodes: Node[] }, name: string): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) =>
    'childNodes' in child ? [...(child.nodeName === name ? [child as DefaultTreeAdapterTypes.Element] : []), ...elementsIn(child, name)] : [],
  );
}

const attribute = ({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string => attrs.find((one) => one.name === name)?.value ?? '';

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
