import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/**
 * Astro's own image service, for pictures that tell which side is up. Astro reads this of JPEG alone when it asks for a
 * size, and would cut the others to the size that they have lying down.
 */
const service: LocalImageService = {
  ...sharpService,
  async transform(bytes, options, config, logger) {
    const { width, height } = options as { width?: number; height?: number };
    const isLying = width !== undefined && height !== undefined && width !== height && (await isTurned(bytes, width / height));
    return await sharpService.transform(bytes, isLying ? { ...options, width: height, height: width } : options, config, logger);
  },
};

export default service;

/** Whether a picture that was asked for with these proportions has them only while it lies on its side. */
async function isTurned(bytes: Uint8Array, asked: number): Promise<boolean> {
  // As Astro does it, too: most builds convert no picture.
  const { default: sharp } = await import('sharp');
  const { autoOrient } = await sharp(bytes, { failOn: 'none' }).metadata();
  const upright = autoOrient.width / autoOrient.height;
  return Math.abs(1 / upright - asked) < Math.abs(upright - asked);
}
