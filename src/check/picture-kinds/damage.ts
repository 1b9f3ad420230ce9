import { avif } from './avif.ts';
import { gif } from './gif.ts';
import { jpeg } from './jpeg.ts';
import type { PictureKind } from './kind.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';
import { tiff } from './tiff.ts';
import { webp } from './webp.ts';

/** The kind of a picture by the ending of its file. */
const byEnding: Record<string, PictureKind> = { png, apng: png, jpg: jpeg, jpeg, gif, webp, avif, tiff, svg };
const kinds = new Set(Object.values(byEnding));

/** Why a file is no whole picture of the kind that its ending tells. Undefined where it is one, or where no kind is known. */
export function damageOf(file: string, content: Uint8Array): string | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const expected = byEnding[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  if (!expected) return undefined;
  if (bytes.length === 0) return 'the file is empty';
  const kind = [...kinds].find((one) => one.begins(bytes));
  if (kind && kind !== expected) return `the file is no ${expected.name} but ${kind.name}: name it ${file.slice(0, file.lastIndexOf('.'))}${kind.ending}`;
  if (kind) return kind.damage(bytes);
  return `the file is no ${expected.name}${other(bytes)}`;
}

/** What often stands in place of a picture. */
function other(bytes: Buffer): string {
  const start = bytes.toString('utf8', 0, 512);
  if (/^\uFEFF?\s*<(?:!doctype html|html|head|body)\b/i.test(start)) return ' but a page of the web: save the picture itself';
  if (start.startsWith('version https://git-lfs')) return ' but a pointer of Git LFS: run "git lfs pull"';
  if (start.startsWith('ftyphei', 4) || start.startsWith('ftypmif1', 4)) return ' but a HEIC, which browsers do not show: export it as JPEG';
  return '';
}
