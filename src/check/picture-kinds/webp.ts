import { cutOff, type PictureKind } from './kind.ts';

/** A WebP is one RIFF container that tells its own length. */
export const webp: PictureKind = {
  name: 'WebP',
  ending: '.webp',
  begins: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  damage(bytes) {
    if (bytes.length < 16 || bytes.length < 8 + bytes.readUInt32LE(4)) return cutOff;
    return /^VP8[ LX]$/.test(bytes.toString('latin1', 12, 16)) ? undefined : 'it holds no picture: save it again';
  },
};
