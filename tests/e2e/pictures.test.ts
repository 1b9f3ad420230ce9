import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../setup/dist/files.ts';
import { copyProject } from '../setup/project-copy.ts';
import { runBuild } from '../setup/run-build.ts';
import { post, siteOf } from '../setup/small-site.ts';

const secret = 'taken at the data centre';
const taken = {
  IFD0: { ImageDescription: secret },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '126/1 58/1 0/1' },
};
const formats = ['jpg', 'png', 'webp'] as const;

/** A picture that lies on its side and says so: its left edge, another colour than the rest, is to be on top. */
const lying = (colour: string): Sharp =>
  sharp({ create: { width: 60, height: 30, channels: 3, background: colour } })
    .composite([{ input: { create: { width: 20, height: 30, channels: 3, background: '#00c' } }, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .withExifMerge(taken);

const shown = formats.map((format) => `![그래프가 오른다](./shown.${format})`).join('\n\n');

test('the pictures of a built site tell nothing but what they show, and stand upright', async () => {
  const text = `${post('사진', 'cover: ./cover.jpg\ncoverAlt: 그래프가 오른다\n')}\n${shown}\n\n{/* As it is. */}\n\n{photo.src}\n`.replace(
    '본문이에요.',
    "import photo from './as-it-is.jpg'\n\n본문이에요.",
  );
  const environment = await siteOf({ 'retrospectives/photos/ko.mdx': text });
  const folder = join(environment.CONTENT_DIR, 'retrospectives/photos');
  await Promise.all(formats.map((format, index) => lying(`#c${index}0`).toFile(join(folder, `shown.${format}`))));
  await lying('#c50').toFile(join(folder, 'cover.jpg'));
  await lying('#c60').toFile(join(folder, 'as-it-is.jpg'));
  expect(readFileSync(join(folder, 'as-it-is.jpg')).includes(secret)).toBe(true);

  // One of the team's own, for which the project is to have another public/.
  const project = await copyProject();
  onTestFinished(() => rmSync(project, { recursive: true }));
  mkdirSync(join(project, 'public/about'));
  await lying('#c70').toFile(join(project, 'public/about/team.jpg'));

  const { code, output } = await runBuild({ ...environment, SEARCH_INDEX: 'off' }, { project });
  expect(code, output).toBe(0);
  const dist = environment.OUT_DIR;
  const pictures = filesIn(dist).filter((file) => /\.(?:jpe?g|png|webp)$/.test(file));
  expect(pictures).toContain('about/team.jpg');
  expect(pictures.filter((file) => file.includes('as-it-is'))).toHaveLength(1);
  expect(pictures).toHaveLength(formats.length + 3);
  for (const file of filesIn(dist)) expect(readFileSync(join(dist, file)).includes(secret), file).toBe(false);
  for (const file of pictures) {
    const { exif, orientation, width, height } = await sharp(join(dist, file)).metadata();
    expect({ exif, orientation, width, height }, file).toEqual({ exif: undefined, orientation: undefined, width: 30, height: 60 });
    const [red, , blue] = await sharp(join(dist, file)).extract({ left: 15, top: 5, width: 1, height: 1 }).raw().toBuffer();
    expect(blue! > 120 && red! < 90, file).toBe(true);
  }
});
