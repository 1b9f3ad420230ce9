import type { Sharp } from 'sharp';

/** What begins the data about a picture in any of its formats: EXIF, XMP, IPTC, and texts of PNG. Sources: CIPA DC-008, ISO 16684-1, PNG 1.2. */
const marks = [
  'Exif\0',
  'eXIf',
  'EXIF',
  'http://ns.adobe.com/xap/',
  'XML:com.adobe.xmp',
  'XMP ',
  'application/rdf+xml',
  'Photoshop 3.0',
  'tEXt',
  'zTXt',
  'iTXt',
].map((mark) => Buffer.from(mark));

/**
 * A picture without what a camera or a program wrote about it, upright as its data said, in its own format and with its
 * colours. Undefined where there is nothing to take out. Throws where it is no picture.
 */
export async function withoutData(bytes: Buffer): Promise<Buffer | undefined> {
  // Loading the library costs more than looking for the marks of all pictures of a site.
  if (!isTiff(bytes) && !marks.some((mark) => bytes.includes(mark))) return undefined;
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { animated: true, failOn: 'none' });
  const { format, exif, xmp, iptc, comments, orientation = 1, compression } = await picture.metadata();
  if (!exif && !xmp && !iptc && !comments && orientation === 1) return undefined;
  return await inFormat(picture.autoOrient().keepIccProfile(), format, compression).toBuffer();
}

const isTiff = (bytes: Buffer): boolean => /^(?:II\*\0|MM\0\*)/.test(bytes.subarray(0, 4).toString('latin1'));

/** Written in its own format, without a visible loss. */
function inFormat(picture: Sharp, format: string, compression: string | undefined): Sharp {
  if (format === 'jpeg') return picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
  if (format === 'webp') return picture.webp({ quality: 92 });
  if (format === 'heif' && compression === 'av1') return picture.avif({ quality: 80 });
  if (format === 'tiff') return picture.tiff({ compression: 'deflate' });
  return picture.toFormat(format as 'png' | 'gif');
}
