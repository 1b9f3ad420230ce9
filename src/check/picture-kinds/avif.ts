import { cutOff, type PictureKind } from './kind.ts';

/** An AVIF is a row of boxes, each with its length: what the file is, what the picture is made of, and its data. */
export const avif: PictureKind = {
  name: 'AVIF',
  ending: '.avif',
  begins: (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp' && /avi[fs]/.test(bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 256))),
  damage(bytes) {
    const types = new Set<string>();
    let at = 0;
    while (at + 8 <= bytes.length) {
      types.add(bytes.toString('latin1', at + 4, at + 8));
      const length = lengthOfBox(bytes, at);
      if (length === undefined || at + length > bytes.length) return cutOff;
      at += length;
    }
    const isWhole = at === bytes.length && (types.has('meta') || types.has('moov')) && types.has('mdat');
    return isWhole ? undefined : cutOff;
  },
};

/** The length of a box: 0 stands for all that follows, and 1 for a length of eight bytes. */
function lengthOfBox(bytes: Buffer, at: number): number | undefined {
  const length = bytes.readUInt32BE(at);
  if (length === 0) return bytes.length - at;
  const long = length === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : length;
  return long < 8 ? undefined : long;
}
