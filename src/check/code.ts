import type { Node as CodeNode, Program } from 'estree';
import type { Root } from 'mdast';
import type { Parent } from 'unist';
import { nodesIn } from '../markdown/parse/nodes.ts';
import type { Position } from '../markdown/parse/yaml.ts';
import { onceATree } from './once-a-tree.ts';

/** A piece of JavaScript in a text: its imports and exports, or what stands in braces. */
export interface Code {
  program: Program;
  kind: 'module' | 'expression' | 'attribute' | 'spread';
  /** Where it stands in the text, braces included; an attribute's is that of the attribute. */
  start: number;
  end: number;
}

/** Every piece of code in a text. */
export const codeIn = onceATree((tree: Root): readonly Code[] => {
  const found: Code[] = [];
  const add = (program: Program | null | undefined, kind: Code['kind'], { position }: Pick<Parent, 'position'>) => {
    if (program) found.push({ program, kind, start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
  };
  for (const node of nodesIn(tree)) {
    if (node.type === 'mdxjsEsm') add(node.data?.estree, 'module', node);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') add(node.data?.estree, 'expression', node);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute') add(attribute.data?.estree, 'spread', attribute);
      else if (typeof attribute.value === 'object') add(attribute.value?.data?.estree, 'attribute', attribute);
    }
  }
  return found;
});

/** Where a piece of code stands: its own columns count from 0. */
export const positionOf = ({ loc }: Pick<CodeNode, 'loc'>): Position => ({ line: loc?.start.line ?? 1, column: (loc?.start.column ?? 0) + 1 });

/** The names that a text imports, or exports with a value: what its code and its elements may use. */
export const ownNames = onceATree((tree: Root): ReadonlySet<string> => {
  const statements = codeIn(tree).flatMap(({ program, kind }) => (kind === 'module' ? program.body : []));
  return new Set(
    statements.flatMap((statement) => {
      if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
      const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
      if (declared?.type === 'VariableDeclaration') return declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
      return declared && 'id' in declared && declared.id ? [declared.id.name] : [];
    }),
  );
});
