import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { damageOf } from './damage.ts';

const colours = Array.from({ length: 48 * 48 * 3 }, (_, index) => (index * index) % 251);
const picture = sharp(Buffer.from(colours), { raw: { width: 48, height: 48, channels: 3 } });

const whole: [file: string, bytes: Buffer][] = [
  ['./a.png', await picture.png().toBuffer()],
  ['./a.apng', await picture.png({ palette: true }).toBuffer()],
  ['./a.jpg', await picture.jpeg().toBuffer()],
  [
    './a.JPEG',
    await picture
      .jpeg({ progressive: true })
      .withExif({ IFD0: { Artist: 'A' } })
      .toBuffer(),
  ],
  ['./a.gif', await picture.gif().toBuffer()],
  ['./a.webp', await picture.webp().toBuffer()],
  [
    './lossless.webp',
    await picture
      .webp({ lossless: true })
      .withExif({ IFD0: { Artist: 'A' } })
      .toBuffer(),
  ],
  ['./a.avif', await picture.avif().toBuffer()],
  ['./a.tiff', await picture.tiff().toBuffer()],
];

describe.each(whole)('%s', (file, bytes) => {
  test('is whole', () => expect(damageOf(file, bytes)).toBeUndefined());
  test('is whole with something behind it', () =>
    expect(file === './a.avif' || damageOf(file, Buffer.concat([bytes, Buffer.from('more')])) === undefined).toBe(true));
  test('is not, wherever it is cut off', () => {
    const ends = Array.from({ length: 40 }, (_, index) => Math.floor((bytes.length * index) / 40));
    const isUnseen = (end: number) => damageOf(file, bytes.subarray(0, end)) === undefined;
    // A TIFF whose description stands first only ends early.
    if (file !== './a.tiff') expect([...ends, bytes.length - 2].filter(isUnseen)).toEqual([]);
  });
  test('is nothing else', () => expect(damageOf('./b.svg', bytes)).toMatch(/^the file is no SVG but \w+: name it \.\/b\.\w+$/));
});

test('a damaged PNG', () => {
  const bytes = Buffer.from(whole[0]![1]);
  bytes[100] = bytes[100]! ^ 1;
  expect(damageOf('./a.png', bytes)).toBe('its part "IDAT" is damaged: save or copy it again');
});

describe('an SVG', () => {
  const xmlns = 'xmlns="http://www.w3.org/2000/svg"';
  const drawn = `<?xml version="1.0"?>\n<!-- Drawn. -->\n<!DOCTYPE svg [\n <!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns_svg;"><path/></svg>\n`;
  test.each([
    `<svg ${xmlns}/>`,
    `\uFEFF<svg ${xmlns}><text>장애 &amp; 1 &lt; 2</text></svg>`,
    `<svg ${xmlns} xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/></svg>`,
    `<s:svg xmlns:s="http://www.w3.org/2000/svg"/>`,
    drawn,
  ])('is whole: %s', (text) => expect(damageOf('./a.svg', Buffer.from(text))).toBeUndefined());

  test.each([
    ['', 'the file is empty'],
    [' \n', 'the file is no SVG'],
    ['# Not found', 'the file is no SVG'],
    ['<!doctype html>\n<html><svg></svg></html>', 'the file is no SVG but a page of the web: save the picture itself'],
    ['<html><body><svg/></body></html>', 'the file is no SVG but a page of the web: save the picture itself'],
    ['<svg/>', 'a browser shows it only with its namespace: <svg xmlns="http://www.w3.org/2000/svg">'],
    [`<svg ${xmlns}>\n<text>a & b</text></svg>`, 'it is no XML: line 2: Invalid character in entity name'],
    [`<svg ${xmlns}>\n<text>&nbsp;</text></svg>`, 'it is no XML: line 2: Invalid character entity'],
    [`<svg ${xmlns}>\n<g></svg>`, 'it is no XML: line 2: Unexpected close tag'],
    [`<svg ${xmlns}><use xlink:href="#a"/></svg>`, 'it is no XML: line 1: Unbound namespace prefix: "xlink"'],
    [`<svg ${xmlns}><path d="M0`, 'it is no XML: line 1: Unclosed root tag'],
  ])('is not: %s', (text, why) => expect(damageOf('./a.svg', Buffer.from(text))).toBe(why));
});

test.each([
  ['./a.png', '', 'the file is empty'],
  ['./a.png', 'version https://git-lfs.github.com/spec/v1\n', 'the file is no PNG but a pointer of Git LFS: run "git lfs pull"'],
  ['./a.jpg', '\0\0\0\u0018ftypheic\0\0\0\0', 'the file is no JPEG but a HEIC, which browsers do not show: export it as JPEG'],
  ['./a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'the file is no PNG but SVG: name it ./a.svg'],
  ['./a.gif', 'GIF', 'the file is no GIF'],
  ['./notes.txt', '', undefined],
])('%s of %j', (file, text, why) => expect(damageOf(file, Buffer.from(text))).toBe(why));
