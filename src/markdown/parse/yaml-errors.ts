import { visit, type Document, type Node, type ParsedNode } from 'yaml';

/** Something that a YAML text gets wrong, and the offset at which it stands. */
export interface YamlError {
  offset: number;
  message: string;
}

/** Every syntax error of a YAML text. What the parser only warns of, such as `!important` before a text, would be lost in silence. */
export function yamlErrors(text: string, document: Document.Parsed<ParsedNode>): YamlError[] {
  // After a slip of the indentation, the parser stumbles over every line below: the first is the one to mend.
  const stumbled = document.errors.find(({ code }) => code === 'UNEXPECTED_TOKEN');
  const told = document.errors.filter((error) => error.code !== 'UNEXPECTED_TOKEN' || error === stumbled);
  const found = [...told, ...document.warnings].map(({ code, message, pos: [offset] }) => {
    return { offset, message: explanations[code]?.(text.slice(offset)) ?? message + (advice[code] ?? '') };
  });
  return [...found, ...aliasErrors(document)].sort((a, b) => a.offset - b.offset);
}

/** What the parser says in words of its own trade, in those of an author. Each is given the text from the error on. */
const explanations: Record<string, (rest: string) => string> = {
  DUPLICATE_KEY: (rest) => `${JSON.stringify(/^["']?(.*?)["']?\s*(?::|$)/m.exec(rest)?.[1] ?? '')} stands here for the second time: each field is given once`,
  BLOCK_AS_IMPLICIT_KEY: () => 'a second ": " in one line, or a line that is indented too far: put a text with ": " in it in quotes',
  MULTIPLE_DOCS: () => 'a line "---" or "..." begins a second document: the fields stand in one',
  TAG_RESOLVE_FAILED: (rest) => `${JSON.stringify(/^\S*/.exec(rest)?.[0])} would be left out: put a text that begins with "!" in quotes`,
};

/** What to do about errors whose message says what is wrong, but not how to mend it. */
const advice: Record<string, string> = {
  TAB_AS_INDENT: ': use spaces',
  BAD_SCALAR_START: ': put the text in quotes',
  BAD_DQ_ESCAPE: ': write \\\\ for a backslash, or put the text in single quotes',
  UNEXPECTED_TOKEN: ': put a text that begins with [ { " \' * & | > or - in quotes',
};

/** The parser finds neither aliases that nothing defines nor those that hold themselves before their values are asked for. */
function aliasErrors(document: Document.Parsed<ParsedNode>): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Alias(_, alias, path) {
      const target: Node | undefined = alias.resolve(document);
      const offset = alias.range?.[0] ?? 0;
      const written = JSON.stringify(`*${alias.source}`);
      if (!target)
        errors.push({ offset, message: `${written} is an alias, and no anchor &${alias.source} stands above it: put a text that begins with "*" in quotes` });
      else if (path.includes(target)) errors.push({ offset, message: `${written} is an alias inside its own anchor, so its value would never end` });
    },
  });
  return errors;
}
