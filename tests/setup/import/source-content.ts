/** What a post of a blog shows to its readers. Read by other means than the import, so that neither hides a fault of the other. */
export interface SourceContent {
  words: Set<string>;
  /** The names of the files of pictures, in lower case and without their endings. */
  pictures: string[];
  code: string[];
  formulas: string[];
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const codePatterns = [
  /^[ \t]*(?:```|~~~)[^\n]*\n([\s\S]*?)^[ \t]*(?:```|~~~)[ \t]*$/gm,
  /\{% highlight[^%]*%\}\n([\s\S]*?)\{% endhighlight %\}/g,
  /\{\{< highlight[^>]*>\}\}\n([\s\S]*?)\{\{< \/highlight >\}\}/g,
  /<pre>(?:<code[^>]*>)?([\s\S]*?)(?:<\/code>)?<\/pre>/g,
];
const formulaPatterns = [/\$\$([\s\S]+?)\$\$/g, /\\\\\((.+?)\\\\\)/g, /(?<![\w$])\$(?=\S)([^$\n]*[\\^_][^$\n]*)(?<=\S)\$(?!\d)/g];
const picturePattern = /!\[[^\]]*\]\(((?:[^()"]|\([^)]*\))+?)(?:\s+"[^"]*")?\)|<img[^>]*?src="([^"]+)"|image_path="?([^"\s]+)"?|\{\{< figure src="([^"]+)"/g;

export function sourceContent(file: string): SourceContent {
  let text = file.replace(/^(?:---\n[\s\S]*?\n---|\+\+\+\n[\s\S]*?\n\+\+\+|\{\n[\s\S]*?\n\})\n/, '');
  const take = (pattern: RegExp): string[] => {
    const taken: string[] = [];
    text = text.replaceAll(pattern, (_, inner: string) => (taken.push(inner), ' '));
    return taken;
  };
  const code = codePatterns.flatMap(take).map((one) => decoded(one.replaceAll(/\{% (?:end)?raw %\}\n?/g, '')));
  const formulas = formulaPatterns.flatMap(take);
  const pictures = [...text.matchAll(picturePattern)]
    .flatMap(([, ...addresses]) => addresses.filter((one) => one !== undefined))
    .filter((address) => !/^https?:/.test(address));
  return { words: new Set(wordsIn(shownText(text))), pictures: pictures.map(nameOf), code, formulas };
}

/** What is left of a text without what is no word: tags, addresses, comments, and the names of constructs. */
const shownText = (text: string): string =>
  decoded(
    text
      .replaceAll(/\{% comment %\}[\s\S]*?\{% endcomment %\}|<!--[\s\S]*?-->|<script[\s\S]*?<\/script>/g, ' ')
      .replaceAll(/^\* TOC\n\{:toc\}$/gm, ' ')
      .replaceAll(/\{\{?:[^}\n]*\}|\{::[^}]*\}|\{#[^}]*\}/g, ' ')
      .replaceAll(/\{% include [^%]*%\}|\{\{< figure [^>]*>\}\}/g, (tag) =>
        [...tag.matchAll(/(?:caption|text)="([^"]*)"/g)].map(([, value]) => value).join(' '),
      )
      .replaceAll(/\{% (?:raw|endraw|capture [^%]*|endcapture) %\}/g, ' ')
      .replaceAll(/^\[[^\]^]+\]: .*$/gm, ' ')
      .replaceAll(/!\[[^\]]*\]\((?:\{\{.*?\}\}|[^()"]|\([^)]*\))*(?:"[^"]*")?\)/g, ' ')
      .replaceAll(/\[\^[^\]]*\]:?|(?<=\])\[[^\]]*\]/g, ' ')
      .replaceAll(/\[([^\]]*)\]\((?:\{\{.*?\}\}|\{%.*?%\}|[^()])*\)/g, '$1')
      .replaceAll(/`[^`]*\{\{[^`]*`|\{\{[<%](?!\/?\s*(?:youtube|vimeo|gist|tweet|notice|\/notice))[^}]*\}\}/g, (kept) => kept.replaceAll(/[{}<>%/*]/g, ' '))
      .replaceAll(/\{\{[\s\S]*?\}\}/g, ' ')
      .replaceAll(/<\/?(?!String|host|5ms)[a-z][^<>]*>/gi, ' '),
  );

const decoded = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const nameOf = (address: string): string =>
  decodeURIComponent(address.replaceAll(/\{\{(.*?)\}\}/g, (_, inner: string) => /"([^"]*)"/.exec(inner)?.[1] ?? ''))
    .normalize('NFC')
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')
    .replaceAll(' ', '-')
    .toLowerCase();
