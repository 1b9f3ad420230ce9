import { cutOff, type PictureKind } from './kind.ts';

const littleEndian = 'II*\0';
const bigEndian = 'MM\0*';

/** A TIFF tells where the description of its first picture stands. */
export const tiff: PictureKind = {
  name: 'TIFF',
  ending: '.tiff',
  begins: (bytes) => [littleEndian, bigEndian].includes(bytes.toString('latin1', 0, 4)),
  damage(bytes) {
    if (bytes.length < 8) return cutOff;
    const first = bytes.toString('latin1', 0, 4) === littleEndian ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
    return first + 2 > bytes.length ? cutOff : undefined;
  },
};
