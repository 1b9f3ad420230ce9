import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { withoutData } from './without-data.ts';

const place = { IFD0: { Copyright: 'taken by' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' } };

/** A red picture whose left edge is blue, twice as wide as high. */
const picture = (): Sharp =>
  sharp({ create: { width: 60, height: 30, channels: 3, background: '#c00' } }).composite([
    { input: { create: { width: 20, height: 30, channels: 3, background: '#00c' } }, left: 0, top: 0 },
  ]);

describe.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s', (format) => {
  test('loses what the camera wrote', async () => {
    const taken = await picture().withExif(place).toFormat(format).toBuffer();
    expect(taken.includes('taken by')).toBe(true);
    const clean = (await withoutData(taken))!;
    expect(clean.includes('taken by')).toBe(false);
    const { exif, width, height, format: after } = await sharp(clean).metadata();
    expect({ exif, width, height, after }).toEqual({ exif: undefined, width: 60, height: 30, after: format === 'avif' ? 'heif' : format });
  });

  test('stays as it is, byte for byte, where there is nothing to lose', async () => {
    expect(await withoutData(await picture().toFormat(format).toBuffer())).toBeUndefined();
  });
});

test.each(['jpeg', 'png', 'webp'] as const)('%s stands upright without being told', async (format) => {
  const lying = await picture().withMetadata({ orientation: 6 }).withExifMerge(place).toFormat(format).toBuffer();
  const clean = (await withoutData(lying))!;
  const { width, height, orientation } = await sharp(clean).metadata();
  expect({ width, height, orientation }).toEqual({ width: 30, height: 60, orientation: undefined });
  // Turned to the right, the blue edge is on top.
  const [red, , blue] = await sharp(clean).extract({ left: 15, top: 5, width: 1, height: 1 }).raw().toBuffer();
  expect(blue! > 150 && red! < 80).toBe(true);
});

test('an animation keeps its frames', async () => {
  const frames = await sharp([await picture().png().toBuffer(), await picture().negate().png().toBuffer()], { join: { animated: true } })
    .withExif(place)
    .webp()
    .toBuffer();
  expect((await sharp(frames, { animated: true }).metadata()).pages).toBe(2);
  const clean = (await withoutData(frames))!;
  expect((await sharp(clean, { animated: true }).metadata()).pages).toBe(2);
  expect(clean.includes('taken by')).toBe(false);
});
