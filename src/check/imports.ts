import type { Root } from 'mdast';
import type { Position } from '../markdown/parse/yaml.ts';
import { codeIn, positionOf } from './code.ts';

/** What a text imports: from where, where that is written, and the names that it gives to it. */
export interface Import {
  from: string;
  names: string[];
  position: Position;
}

export const importsIn = (tree: Root): Import[] =>
  codeIn(tree)
    .flatMap(({ program }) => program.body)
    .flatMap((statement) => {
      if (statement.type !== 'ImportDeclaration') return [];
      const { source, specifiers } = statement;
      return [{ from: String(source.value), names: specifiers.map(({ local }) => local.name), position: positionOf(source) }];
    });
