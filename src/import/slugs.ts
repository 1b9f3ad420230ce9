/** Names whose signs say something. */
const spoken: [RegExp, string][] = [
  [/\bc\+\+/gi, 'cpp'],
  [/\b([cfj])#/gi, '$1-sharp'],
  [/(^|\s)\.net\b/gi, '$1dotnet'],
  [/&/g, ' and '],
];

/** A slug has at most 80 characters. */
const longest = 80;

/** A name as it stands in an address here: `Software Engineering` is `software-engineering`. Empty where it has neither letters nor digits. */
export function slugOf(name: string): string {
  const plain = spoken.reduce((text, [sign, word]) => text.replaceAll(sign, word), name.normalize('NFC'));
  const slug = plain
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return [...slug].slice(0, longest).join('').replace(/-+$/, '');
}
