import { cutOff, type PictureKind } from './kind.ts';

const startOfScan = 0xda;
const endOfImage = Buffer.from([0xff, 0xd9]);

/** A JPEG is a row of segments, the last of which begins the picture itself. Nothing in it looks like the mark of its end. */
export const jpeg: PictureKind = {
  name: 'JPEG',
  ending: '.jpg',
  begins: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  damage(bytes) {
    let at = 2;
    while (at + 4 <= bytes.length) {
      if (bytes[at] !== 0xff) return 'its parts do not follow each other: save or copy it again';
      const marker = bytes[at + 1];
      if (marker === startOfScan) return bytes.indexOf(endOfImage, at) < 0 ? cutOff : undefined;
      // Any number of 0xff may stand before a marker.
      at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
    }
    return cutOff;
  },
};
