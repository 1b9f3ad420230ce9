import { blameWordsIn, isOfAuthor } from '../blame-words.ts';
import { examplePost } from '../example.ts';
import { findInProse } from '../prose/remarks.ts';
import { sentenceAt } from '../prose/sentence.ts';
import { defineRule } from '../rule.ts';

const ko = 'retrospectives/example/ko.mdx';
const en = 'retrospectives/example/en.mdx';
const text = (text: string, fields = '') => examplePost({ text, fields, name: en });

/** A label for a person ends the search for what can be repaired. What authors say of themselves in a story is theirs to say. */
export const rule = defineRule({
  name: 'blame-word',
  examples: {
    good: [
      text(
        '## Human error\n\n> It was human error.\n\nThe memo said “human error”. It was not human error, and `human error` is no *careless* word.\n\n[A careless engineer](https://example.com/)',
      ),
      examplePost({
        text: '‘휴먼 에러’라고 적지 않는다. 부주의가 아니라 화면이 문제였다. 부주의로 돌리지 않는다. 함수 안일 때와 보안일 때, 방심위, 주의 사항.\n\n| 휴먼 에러 | 화면 |\n| - | - |\n| 0 | 3 |',
      }),
      text('The operator was careless. {/* blameless-ignore: the words of the hearing */}\n\n{/* blameless-ignore: as above */}\n\nIt was human error.'),
      examplePost({ text: '담당자의 부주의였다. <!-- blameless-ignore: 판결문의 말 -->', name: 'retrospectives/example/ko.md' }),
      text('Text.', 'surprise: Somebody was careless. # blameless-ignore: quoted in court\n# blameless-ignore: the same\nluck: >-\n  A careless\n  engineer.'),
    ],
    bad: [
      {
        files: text('The outage began with\na **very** human error. Why?'),
        finds: [
          {
            at: `${en}:8:12`,
            level: 'warning',
            says: /^“The outage began with a very human error\.” – "human error" names what a person did and stops there.*\. Ask: What made this step easy to get wrong\b.*\?$/,
          },
        ],
      },
      {
        files: examplePost({
          text: '담당자의 부주의로 멈췄다. 안일한 판단이었다.\n\n| 까닭 |\n| - |\n| 인적 오류 |',
          fields: 'surprise: >-\n  배포가\n  휴먼 에러였다.',
        }),
        finds: [
          { at: `${ko}:7:3`, level: 'warning', says: '“배포가 휴먼 에러였다.” – "휴먼 에러" names what a person did' },
          { at: `${ko}:10:6`, level: 'warning', says: /^“담당자의 부주의로 멈췄다\.” – "부주의" judges a person.* Ask: 그때 무엇이 보였고.*\?$/ },
          { at: `${ko}:10:16`, level: 'warning', says: '"안일" judges' },
          { at: `${ko}:14:3`, level: 'warning', says: '"인적 오류"' },
        ],
      },
      {
        files: text('I was careless that night.\n\nThe vendor was negligent.'),
        finds: [
          { at: `${en}:7:7`, level: 'hint', says: '"careless" judges a person' },
          { at: `${en}:9:16`, level: 'warning', says: '"negligent"' },
        ],
      },
      {
        files: examplePost({ fields: 'kind: near-miss\ncategories: [config-change]', text: '내가 방심했다.' }),
        finds: [{ at: `${ko}:9:4`, level: 'warning', says: '"방심"' }],
      },
      {
        files: {
          ...examplePost({}),
          ...text('Text.'),
          'retrospectives/example/incident.yaml': "lessons:\n  - { id: a, tags: [diff], text: { ko: '''툴''이 낳은 부주의다.', en: A careless deploy. } }\n",
        },
        finds: [
          { at: 'retrospectives/example/incident.yaml:2:51', level: 'warning', says: '"부주의"' },
          { at: 'retrospectives/example/incident.yaml:2:65', level: 'warning', says: '"careless"' },
        ],
      },
    ],
  },
  check: (post) =>
    findInProse(post, (passage) =>
      blameWordsIn(passage.prose, (offset) => sentenceAt(passage, offset))
        .filter(({ start, end }) => !passage.terms.some((term) => term.start <= start && end <= term.end))
        .map(({ kind, ...words }) => {
          const isRegret = isStory(post.data['kind']) && isOfAuthor(passage.prose, words, sentenceAt(passage, words.start));
          return { ...words, level: isRegret ? 'hint' : 'warning', ...said[kind] };
        }),
    ),
});

const isStory = (kind: unknown): boolean => kind === undefined || kind === 'story';

const said = {
  error: {
    why: 'names what a person did and stops there, where the search for what can be repaired begins',
    ask: {
      ko: '무엇 때문에 이 단계에서 틀리기 쉬웠고, 무엇이 그것을 막거나 알려 줄 수 있었나요?',
      en: 'What made this step easy to get wrong there and then, and what could have caught it?',
    },
  },
  trait: {
    why: 'judges a person, and a judgement can be neither repaired nor tested',
    ask: {
      ko: '그때 무엇이 보였고, 왜 그 판단이 그럴듯했나요?',
      en: 'What could be seen at that moment, and why did this make sense then?',
    },
  },
};
