import { crc32 } from 'node:zlib';
import { cutOff, type PictureKind } from './kind.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG is a row of chunks, each with its length and a checksum, from `IHDR` to `IEND`. */
export const png: PictureKind = {
  name: 'PNG',
  ending: '.png',
  begins: (bytes) => bytes.subarray(0, 8).equals(signature),
  damage(bytes) {
    let at = 8;
    const types = new Set<string>();
    while (at + 12 <= bytes.length) {
      const end = at + 12 + bytes.readUInt32BE(at);
      if (end > bytes.length) return cutOff;
      const type = bytes.toString('latin1', at + 4, at + 8);
      if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return `its part ${JSON.stringify(type)} is damaged: save or copy it again`;
      types.add(type);
      if (type === 'IEND') return types.has('IHDR') && types.has('IDAT') ? undefined : 'it holds no picture: save it again';
      at = end;
    }
    return cutOff;
  },
};
