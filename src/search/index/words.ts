/** What Pagefind reads of an element besides its text: ids are the places it links to, and a page's first picture is kept with it. */
const readAttributes = /\s(?:id|lang|alt|src|title|content|name|hidden|data-pagefind-[\w-]+)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?/g;

/** A built page without what the index does not read: its styles and scripts, and the attributes that say how it looks. */
export function indexedWords(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<link\b[^>]*>/g, '')
    .replace(
      /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g,
      (_, name: string, attributes: string) => `<${name}${attributes.match(readAttributes)?.join('') ?? ''}>`,
    );
}
