import { examplePost } from '../example.ts';
import { roleFault } from '../role-fault.ts';
import { findingAt, type Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const actions = (...owners: string[]) =>
  `actions:\n${owners.map((owner) => `  - { text: Add a test., type: prevent, status: open, ownerRole: ${owner} }`).join('\n')}`;
const post = (...owners: string[]) => examplePost({ fields: actions(...owners) });
const file = 'retrospectives/example/ko.mdx';

/** A role or a team does what is to be done: it stays when people move on, and nobody reads who it was. */
export const rule = defineRule({
  name: 'owner-role',
  examples: {
    good: [post('platform team', 'Database Reliability', '결제팀', '팀장님', '인프라 담당')],
    bad: [
      {
        files: post('김철수님', 'alice@example.com', '"@alice"', 'SRE'),
        finds: [
          { at: `${file}:6:66`, says: /^actions\.0\.ownerRole: "김철수님" names a person: give the role or team that does it, such as / },
          { at: `${file}:7:66`, says: 'actions.1.ownerRole: "alice@example.com" names a person' },
          { at: `${file}:8:66`, says: 'actions.2.ownerRole: "@alice" names a person' },
        ],
      },
      {
        files: post('Alice Kim', '김철수'),
        finds: [
          { at: `${file}:6:66`, level: 'hint', says: '"Alice Kim" reads like a person’s name: give the role or team that does it' },
          { at: `${file}:7:66`, level: 'hint', says: '"김철수" reads like a person’s name' },
        ],
      },
      {
        files: { ...examplePost({}), 'retrospectives/example/incident.yaml': `${actions('{ ko: 김철수 씨, en: platform team }')}\n` },
        finds: [{ at: 'retrospectives/example/incident.yaml:2:72', says: '"김철수 씨" names a person' }],
      },
    ],
  },
  check({ data, lang, sourceOf }) {
    const actions = Array.isArray(data['actions']) ? (data['actions'] as unknown[]) : [];
    return actions.flatMap((action, index): Finding[] => {
      const owner: unknown = typeof action === 'object' && action !== null && 'ownerRole' in action ? action.ownerRole : undefined;
      const fault = typeof owner === 'string' ? roleFault(owner) : undefined;
      if (!fault) return [];
      const path = ['actions', index, 'ownerRole'];
      const message = `${path.join('.')}: ${fault.message}: give the role or team that does it, such as "platform team" or "결제 서버 담당"`;
      // In the shared facts each language has its own text.
      return [{ ...findingAt(sourceOf(path), [...path, lang], message), level: fault.level }];
    });
  },
});
