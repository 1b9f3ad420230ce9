import { examplePost } from '../example.ts';
import { findInProse, type Remark } from '../prose/remarks.ts';
import { sentenceAt } from '../prose/sentence.ts';
import { defineRule } from '../rule.ts';
import { careIn, isUnspecific } from '../vague-actions.ts';

const en = 'retrospectives/example/en.mdx';
const ko = 'retrospectives/example/ko.mdx';
const actions = (...texts: string[]) => `actions:\n${texts.map((text) => `  - { text: "${text}", type: prevent, status: open, ownerRole: SRE }`).join('\n')}`;

/** An action is a change that somebody else can check: care is gone on the next tired night, and "improve" is never done. */
export const rule = defineRule({
  name: 'vague-action',
  examples: {
    good: [
      examplePost({
        fields: actions('The command asks to double-check the name.', 'Improve monitoring of replication lag.', 'Add a test for empty rows.'),
        name: en,
      }),
      examplePost({
        fields: actions('삭제 명령이 대상 이름을 다시 확인하게 한다.', '복제 지연이 30초를 넘으면 당직에게 알린다.'),
        text: '주의할 점은 순서다. 문서를 꼼꼼히 읽었다.',
      }),
      examplePost({
        text: 'Be careful with clocks: they were paying attention to the graph.\n\n| Instead of | Write |\n| - | - |\n| Be more careful | A guard |',
        name: en,
      }),
    ],
    bad: [
      {
        files: examplePost({ fields: actions('Be more careful with deploys.', 'Improve monitoring and alerting.'), name: en }),
        finds: [
          { at: `${en}:6:14`, level: 'hint', says: /^“Be more careful with deploys\.” – "Be more careful" promises care.* Ask: What will be different/ },
          { at: `${en}:7:14`, level: 'hint', says: /"Improve monitoring and alerting\." fits every incident.* Ask: / },
        ],
      },
      {
        files: examplePost({
          fields: actions('배포 전에 꼼꼼히 확인한다.', '모니터링 강화'),
          text: '앞으로는 더 주의하겠다.\n\n## 재발 방지 대책\n\n- 테스트 보강\n- 더 조심한다',
        }),
        finds: [
          { at: `${ko}:6:20`, level: 'hint', says: '"꼼꼼히" promises care' },
          { at: `${ko}:7:14`, level: 'hint', says: '"모니터링 강화" fits every incident' },
          { at: `${ko}:10:8`, level: 'hint', says: '"주의하겠다" promises care' },
          { at: `${ko}:14:3`, level: 'hint', says: '"테스트 보강" fits every incident' },
          { at: `${ko}:15:5`, level: 'hint', says: '"조심한다" promises care' },
        ],
      },
    ],
  },
  check: (post) =>
    findInProse(post, (passage): Remark[] => {
      const { prose, kind } = passage;
      const found = careIn(prose, kind === 'action', (offset) => sentenceAt(passage, offset));
      if (found.length > 0) return found.map((words) => ({ ...words, level: 'hint', ...said.care }));
      const start = prose.search(/\S/);
      return kind === 'action' && isUnspecific(prose.trim()) ? [{ start, end: prose.trimEnd().length, level: 'hint', ...said.unspecific }] : [];
    }),
});

const said = {
  care: {
    why: 'promises care, which the next tired night takes away',
    ask: {
      ko: '사람이 조심하지 않아도 막히거나 드러나려면 무엇이 달라져야 하나요?',
      en: 'What will be different, so that it is stopped or seen even when nobody takes care?',
    },
  },
  unspecific: {
    why: 'fits every incident, and nobody can tell when it is done',
    ask: {
      ko: '무엇이 얼마만큼 달라지고, 끝났는지 어떻게 확인하나요?',
      en: 'What exactly will change, and how will others see that it is done?',
    },
  },
};
