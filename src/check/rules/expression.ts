import type { Node } from 'estree';
import { quoted } from '../../markdown/parse/escape.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { codeIn, ownNames, positionOf, type Code } from '../code.ts';
import { examplePost } from '../example.ts';
import { bracesAsText, lostBraces } from '../pasted-braces.ts';
import type { Finding, Fix } from '../problem.ts';
import { defineRule } from '../rule.ts';
import { codeFaults, shownObjects, type CodeFault } from '../safe-code.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const bad = (text: string, place: string, says: string) => ({ files: examplePost({ text }), finds: [{ at: at(place), says }] });
const list = "export const list = [{ name: 'a', ms: 5 }]\n\n";

/** The code in a text shows values of the post. Any other would run on the machine that builds the site, with all that this may do. */
export const rule = defineRule({
  name: 'expression',
  examples: {
    good: [
      examplePost({ text: `{/* a note */} {1 + 2} {\`a\${'b'}\`} ${'`{none}`'} \\{none}` }),
      examplePost({ text: `${list}{list[0].name}: {list[0].ms > 3 ? \`\${list[0].ms} ms\` : '–'}` }),
      examplePost({ text: `${list}<p title={list[0].name}>{list[0].ms * 2 + 1} {list?.length} {list[0]['name']}</p>` }),
      examplePost({ text: "a{' '}b {'{'}{/* c */} {\n  // d\n}\n\n{/* e */}" }),
      examplePost({ text: '{none}', name: 'retrospectives/example/ko.md' }),
    ],
    bad: [
      {
        files: examplePost({ text: '크기 {none} KiB, ${HOME} {a_b*c}\n\n{x.y}' }),
        finds: [
          { at: at('7:5'), says: '"none" is nothing that the text imports or exports; to show it as text, write "\\{none\\}"' },
          { at: at('7:18'), says: 'write "`${HOME}`"' },
          { at: at('7:25'), says: 'write "`{a_b*c}`"' },
          { at: at('7:29'), says: '"c" is nothing' },
          { at: at('9:2'), says: 'write "\\{x.y\\}"' },
        ],
        fixed: examplePost({ text: '크기 \\{none\\} KiB, `${HOME}` `{a_b*c}`\n\n\\{x.y\\}' })['retrospectives/example/ko.mdx'] as string,
      },
      {
        files: examplePost({ text: 'a {} {0} {"a b"} {["c", 1]}\n\n> { }\n\nUser{name=\'kim\', age=3} {thread=1} {i++}' }),
        finds: [
          { at: at('7:3'), says: 'empty braces show nothing; to show them, write "\\{\\}"' },
          { at: at('7:6'), level: 'warning', says: 'a value in braces is shown without them; to show them, write "\\{0\\}"' },
          { at: at('7:10'), level: 'warning', says: 'write "\\{"a b"\\}"' },
          { at: at('7:18'), level: 'warning', says: 'write "`{["c", 1]}`"' },
          { at: at('9:3'), says: 'write "\\{ \\}"' },
          { at: at('11:6'), says: 'write "\\{name=\'kim\', age=3\\}"' },
          { at: at('11:26'), says: 'write "\\{thread=1\\}"' },
          { at: at('11:37'), says: 'write "\\{i++\\}"' },
        ],
        fixed: examplePost({ text: 'a \\{\\} \\{0\\} \\{"a b"\\} `{["c", 1]}`\n\n> \\{ \\}\n\nUser\\{name=\'kim\', age=3\\} \\{thread=1\\} \\{i++\\}' })[
          'retrospectives/example/ko.mdx'
        ] as string,
      },
      bad(`${list}{lst.length}`, '9:2', '"lst" is nothing that the text imports or exports; did you mean "list"?'),
      bad(
        'a\n\n> b {process.env.SECRET}',
        '9:6',
        '"process" is not the post’s: code in a text runs where the site is built, and sees only what the text imports and exports',
      ),
      bad("{import('node:fs')}", '7:2', 'a text loads nothing while it is shown'),
      bad('{import.meta.url}', '7:2', 'it tells of the machine that builds the site'),
      bad('{require("fs")}', '7:2', '"require" is not the post’s'),
      bad(`${list}{list.map(({ constructor: { constructor: F } }) => F)}`, '9:2', 'the code is refused: a text calls nothing: write the value itself'),
      bad('export const total = [1, 2].at(0)', '7:22', 'or put it into the data that the text imports'),
      bad("export const k = 'constructor'\n\n{k[k]}", '9:4', 'the name of a property is written there: ["a"] or [0]'),
      bad("{''.constructor}", '7:5', '"constructor" is refused: it leads from a value to the code that made it'),
      bad("export const o = { 'astro:jsx': true, type: 'iframe' }", '7:20', 'it would make more of the object than a value'),
      bad('{[{ a: 1 }]}', '7:3', 'an object has no words to show: show a value of it'),
      bad('export const el = <p/>', '7:19', 'an element stands in the text, outside of braces'),
      bad(`${list}{[...list]}`, '9:3', 'write each value'),
      bad(`${list}<p title={list.length = 0}>a</p>`, '9:11', 'a text shows values and changes none'),
      bad('export const now = new Date()', '7:20', 'a text shows values and makes no other objects'),
      bad('{(() => 1)()}', '7:3', 'a text has no functions: write the value that it would give'),
    ],
  },
  check({ text, allow }) {
    if (allow.anyExpression) return [];
    const own = ownNames(text.tree);
    return codeIn(text.tree).flatMap((code) => {
      const parts = partsOf(code);
      const faults = parts.flatMap((node) => codeFaults(node, own));
      if (code.kind === 'expression')
        faults.push(...parts.flatMap(shownObjects).map((node) => ({ node, why: 'an object has no words to show: show a value of it' })));
      if (faults.length === 0) return lostBraces(code, text, own);
      const fix = bracesAsText(code, text, own);
      return faults.map((fault, index): Finding => ({
        ...text.placeOf(positionOf(fault.node)),
        message: messageOf(fault, own, fix),
        ...(index === 0 && { fix }),
      }));
    });
  },
});

/** The expressions of a piece of code; those of a module are the values that it exports. */
const partsOf = ({ program, kind }: Code): Node[] =>
  // Attributes that are spread out of a value are refused as such.
  (kind === 'spread' ? [] : program.body).flatMap((statement): Node[] => {
    if (statement.type === 'ExpressionStatement') return [statement.expression];
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    return declaration?.type === 'VariableDeclaration' ? declaration.declarations.flatMap(({ init }) => init ?? []) : [];
  });

const machine =
  /^(?:process|globalThis|global|window|document|self|require|module|eval|Function|fetch|console|Astro|Deno|Bun|Buffer|setTimeout|setInterval|Reflect|Proxy)$/;

function messageOf({ node, why, unknown }: CodeFault, own: ReadonlySet<string>, fix: Fix | undefined): string {
  const show = fix ? `; to show it as text, write ${quoted(fix.text)}` : '';
  if (unknown === undefined) return `${node.type === 'Identifier' ? `"${node.name}"` : 'the code'} is refused: ${why}${show}`;
  if (machine.test(unknown))
    return `"${unknown}" is not the post’s: code in a text runs where the site is built, and sees only what the text imports and exports${show}`;
  const near = nearest(unknown, [...own]);
  return `"${unknown}" is nothing that the text imports or exports${near === undefined ? '' : `; did you mean "${near}"?`}${show}`;
}
