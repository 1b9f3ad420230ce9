import { examplePost } from '../example.ts';
import { elementsIn } from '../jsx.ts';
import type { Finding } from '../problem.ts';
import { roleFault } from '../role-fault.ts';
import { defineRule } from '../rule.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const quote = (role: string) => `<ChatQuote role="${role}">\n\nIt rose.\n\n</ChatQuote>`;

/** A chat is quoted by roles: what was said then helps the next one, and who said it helps nobody. */
export const rule = defineRule({
  name: 'chat-role',
  examples: {
    good: [examplePost({ text: ['개발자', '팀장님', 'on-call engineer', '서버 담당'].map(quote).join('\n\n') })],
    bad: [
      {
        files: examplePost({ text: `${quote('김철수님')}\n\n> ${quote('@alice').replaceAll('\n', '\n> ')}\n\n${quote('alice@example.com')}` }),
        finds: [
          { at: at('7:12'), says: /^<ChatQuote>: role: "김철수님" names a person: give the role of who said it, such as "developer" or "당직자"$/ },
          { at: at('13:14'), says: '"@alice" names a person' },
          { at: at('19:12'), says: '"alice@example.com" names a person' },
        ],
      },
      { files: examplePost({ text: quote('Alice Kim') }), finds: [{ at: at('7:12'), level: 'hint', says: '"Alice Kim" reads like a person’s name' }] },
    ],
  },
  check({ text }) {
    return elementsIn(text.tree).flatMap(({ name, attributes }) =>
      (name === 'ChatQuote' ? attributes : []).flatMap((attribute): Finding[] => {
        const role = attribute.name === 'role' ? attribute.literal?.value : undefined;
        const fault = typeof role === 'string' ? roleFault(role) : undefined;
        const message = `<ChatQuote>: role: ${fault?.message}: give the role of who said it, such as "developer" or "당직자"`;
        return fault ? [{ ...text.placeOf(attribute.position), message, level: fault.level }] : [];
      }),
    );
  },
});
