import { examplePost } from '../example.ts';
import { hindsightIn } from '../hindsight.ts';
import { personsIn } from '../people/persons-in-prose.ts';
import { findInProse } from '../prose/remarks.ts';
import { sentenceAt } from '../prose/sentence.ts';
import { defineRule } from '../rule.ts';

const file = (lang: string) => `retrospectives/example/${lang}.mdx`;
const text = (text: string) => examplePost({ text, name: file('en') });

/** Who knows the end sees what a person did not do, and no longer what this person saw. */
export const rule = defineRule({
  name: 'hindsight',
  examples: {
    good: [
      text(
        'The deploy failed to start. The alert should have fired, and the page to the engineer failed to go out. Users could have lost data. Nobody could have known.',
      ),
      examplePost({ text: 'We could have taken the site down.', fields: 'kind: near-miss\ncategories: [config-change]', name: file('en') }),
      examplePost({ text: '잘못된 설정값과 실수형, 지연 탓에 배포가 시작되지 못했다. 알림이 울렸어야 했다. 서버가 하트비트를 놓쳤다. 다시 켜야 했다.' }),
    ],
    bad: [
      {
        files: text('The on-call engineer failed to check, and we could have asked.\n\nIt was my fault.'),
        finds: [
          { at: `${file('en')}:7:22`, level: 'hint', says: /"failed to" tells what somebody did not do.* Ask: What was on the screen/ },
          { at: `${file('en')}:7:46`, level: 'hint', says: '"could have"' },
          { at: `${file('en')}:9:8`, level: 'hint', says: /"my fault" looks for who it was.* Ask: / },
        ],
      },
      {
        files: examplePost({ text: '담당자가 먼저 확인했어야 했다. 우리는 신호를 놓쳤다. 내 잘못이다.' }),
        finds: [
          { at: `${file('ko')}:7:9`, level: 'hint', says: /"확인했어야 했" tells what somebody did not do.* Ask: 그때 화면에는/ },
          { at: `${file('ko')}:7:27`, level: 'hint', says: '"놓쳤"' },
          { at: `${file('ko')}:7:32`, level: 'hint', says: '"내 잘못"' },
        ],
      },
    ],
  },
  check: (post) =>
    findInProse(post, (passage) => {
      const { prose } = passage;
      const isName = (start: number) => personsIn(prose).some(({ end }) => /^\s+(?:(?:\w+ly|had|has|then|also) )*$/.test(prose.slice(end, start)));
      return hindsightIn(prose, (offset) => sentenceAt(passage, offset), isName, post.data['kind'] === 'near-miss').map(({ kind, ...words }) => ({
        ...words,
        level: 'hint',
        ...said[kind],
      }));
    }),
});

const said = {
  omission: {
    why: 'tells what somebody did not do, as only the end shows it',
    ask: {
      ko: '그때 화면에는 무엇이 보였고, 무엇이 그 일을 하기 어렵게 했나요?',
      en: 'What was on the screen then, and what made the other step hard to see or to take?',
    },
  },
  fault: {
    why: 'looks for who it was, and what can be repaired is somewhere else',
    ask: {
      ko: '같은 자리에 다른 동료가 있었다면, 무엇 때문에 같은 일이 일어났을까요?',
      en: 'Had a colleague sat there, what would have led to the same?',
    },
  },
};
