import { readdirSync } from 'node:fs';

/** The formats that a build takes in. */
const isPicture = /\.(?:a?png|jpe?g|tiff|webp|gif|svg|avif)$/i;

/** The pictures in a folder and below it, as a file there names them: `./metric.svg`. */
export function picturesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `./${name.replaceAll('\\', '/')}`);
  return names.filter((name) => isPicture.test(name)).sort();
}
