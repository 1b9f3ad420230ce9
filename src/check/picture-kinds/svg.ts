import sax, { type QualifiedTag, type SAXParser } from 'sax';
import type { PictureKind } from './kind.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** An SVG is XML, and a browser shows nothing of one that is not well-formed. */
export const svg: PictureKind = {
  name: 'SVG',
  ending: '.svg',
  begins(bytes) {
    const start = bytes.toString('utf8', 0, 65_536);
    return /^\uFEFF?\s*<(?!!doctype html|html|head|body)/i.test(start) && /<(?:\w+:)?svg[\s/>]/.test(start);
  },
  damage(bytes) {
    const xml = sax.parser(true, { xmlns: true, strictEntities: true } as object) as SAXParser & { ENTITIES: Record<string, string> };
    let namespaceOfRoot: string | undefined;
    xml.onopentag = (tag) => (namespaceOfRoot ??= (tag as QualifiedTag).uri);
    // Drawing programs name their namespaces once, at the top.
    xml.ondoctype = (doctype) => {
      for (const [, name = '', value = ''] of String(doctype).matchAll(/<!ENTITY\s+(\S+)\s+["']([^"']*)["']\s*>/g)) xml.ENTITIES[name] = value;
    };
    xml.onerror = (error) => {
      throw error;
    };
    try {
      xml.write(bytes.toString('utf8')).close();
    } catch (error) {
      return `it is no XML: line ${xml.line + 1}: ${(error as Error).message.split('\n')[0]}`;
    }
    return namespaceOfRoot === namespace ? undefined : `a browser shows it only with its namespace: <svg xmlns="${namespace}">`;
  },
};
