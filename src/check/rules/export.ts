import type { Directive, ModuleDeclaration, Statement } from 'estree';
import type { Allowance } from '../../site.config.ts';
import { isTextComponent } from '../../schema/text-components.ts';
import { codeIn, positionOf } from '../code.ts';
import { examplePost } from '../example.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const bad = (text: string, says: string, column = 1) => ({ files: examplePost({ text }), finds: [{ at: `retrospectives/example/ko.mdx:7:${column}`, says }] });

/** What a post exports are values for its own text. It decides neither about the page around it nor about what runs. */
export const rule = defineRule({
  name: 'export',
  examples: {
    good: [examplePost({ text: "export const steps = ['a', 'b']\n\n{steps[0]}" })],
    bad: [
      bad('export default ({ children }) => children', 'a post has no layout of its own: leave out "export default"'),
      bad('export const components = {}', '"components" is a name that decides about the page: take another', 14),
      bad("export const Lesson = 'iframe'", '"Lesson" is a component of the site: take another name', 14),
      bad('export function f() {}', 'a post exports values, no code that runs: write export const f = …'),
      bad("export * from './data.json'", 'a post passes nothing on'),
      bad("export { a } from './data.json'", 'a post passes nothing on'),
      bad('export let a = 1', 'what a post exports does not change: write export const'),
    ],
  },
  check({ text, allow }) {
    return codeIn(text.tree)
      .flatMap(({ program }) => program.body)
      .flatMap((statement): Finding[] => {
        const found = whyNot(statement, allow);
        return found ? [{ ...text.placeOf(positionOf(found.node)), message: found.message }] : [];
      });
  },
});

/** Names that MDX and Astro read from a text. */
const reserved = new Set(['components', 'layout', 'frontmatter', 'file', 'url', 'Content', 'getHeadings', 'prerender', 'default']);

function whyNot(
  statement: Statement | Directive | ModuleDeclaration,
  allow: Allowance,
): { node: Statement | Directive | ModuleDeclaration | { loc?: Statement['loc'] }; message: string } | undefined {
  const say = (message: string) => ({ node: statement, message });
  if (statement.type === 'ExportDefaultDeclaration') return say('a post has no layout of its own: leave out "export default"');
  if (statement.type === 'ExportAllDeclaration') return say('a post passes nothing on: import what the text shows');
  if (statement.type !== 'ExportNamedDeclaration') return undefined;
  const { declaration } = statement;
  if (!declaration) return say('a post passes nothing on: import what the text shows, or write export const');
  if (declaration.type !== 'VariableDeclaration') {
    return allow.anyExpression ? undefined : say(`a post exports values, no code that runs: write export const ${declaration.id.name} = …`);
  }
  if (declaration.kind !== 'const') return say('what a post exports does not change: write export const');
  for (const { id } of declaration.declarations) {
    if (id.type !== 'Identifier') return { node: id, message: 'an exported value has one name: export const name = …' };
    if (reserved.has(id.name)) return { node: id, message: `"${id.name}" is a name that decides about the page: take another` };
    if (isTextComponent(id.name)) return { node: id, message: `"${id.name}" is a component of the site: take another name` };
  }
  return undefined;
}
