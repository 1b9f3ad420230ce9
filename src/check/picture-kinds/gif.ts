import { cutOff, type PictureKind } from './kind.ts';

const [extension, image, trailer] = [0x21, 0x2c, 0x3b];

/** A GIF is a head with a table of colours, then extensions and images in sub-blocks, then a trailer. */
export const gif: PictureKind = {
  name: 'GIF',
  ending: '.gif',
  begins: (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)),
  damage(bytes) {
    let at = 13 + colours(bytes[10]);
    let images = 0;
    while (at < bytes.length) {
      const block = bytes[at];
      if (block === trailer) return images > 0 ? undefined : 'it holds no picture: save it again';
      if (block === extension) at = afterSubBlocks(bytes, at + 2);
      else if (block === image) at = afterSubBlocks(bytes, at + 11 + colours(bytes[at + 9]));
      else return 'its parts do not follow each other: save or copy it again';
      images += Number(block === image);
    }
    return cutOff;
  },
};

/** The bytes of a table of colours, whose size is told in a byte of flags. */
const colours = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0);

function afterSubBlocks(bytes: Buffer, start: number): number {
  let at = start;
  while (bytes[at]) at += bytes[at]! + 1;
  return at + 1;
}
