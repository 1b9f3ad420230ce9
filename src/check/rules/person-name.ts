import { examplePost } from '../example.ts';
import { personsIn } from '../people/persons-in-prose.ts';
import { findInProse } from '../prose/remarks.ts';
import { defineRule } from '../rule.ts';

const file = 'retrospectives/example/ko.mdx';

/** A role tells as much as a name, stays when people move on, and lets nobody be found by a search for years. */
export const rule = defineRule({
  name: 'person-name',
  examples: {
    good: [
      examplePost({
        text: '고객님과 사용자님께 알리고, 팀장님이 확인했다. 날씨와 솜씨, 김 서림, 정지가 길었다. `@alice`, “김철수님이 했다”, @here, @astrojs/mdx, Jenkins, Little’s law.',
      }),
      examplePost({ text: '김철수님이 올렸다. {/* blameless-ignore: 본인이 이름을 남기길 바랐다 */}', fields: 'authors: [김철수]' }),
    ],
    bad: [
      {
        files: examplePost({
          text: '김철수님이 올렸고 영희 씨가 되돌렸다.\n\nAlice merged it, then Bob Kim asked @carol_k and dave@example.com.',
          fields: 'timeline:\n  - { kind: action, text: "박민수 팀장이 배포를 멈췄다." }',
        }),
        finds: [
          { at: `${file}:6:28`, level: 'warning', says: '“박민수 팀장이 배포를 멈췄다.” – "박민수" names a person' },
          {
            at: `${file}:9:1`,
            level: 'warning',
            says: /^“김철수님이 올렸고 영희 씨가 되돌렸다\.” – "김철수님" names a person: .* Ask: 어떤 역할이나 팀이었나요\?/,
          },
          { at: `${file}:9:11`, level: 'warning', says: '"영희 씨" names a person' },
          { at: `${file}:11:1`, level: 'warning', says: /"Alice" names a person.* Ask: Which role or team/ },
          { at: `${file}:11:23`, level: 'warning', says: '"Bob Kim"' },
          { at: `${file}:11:37`, level: 'warning', says: '"@carol_k"' },
          { at: `${file}:11:50`, level: 'warning', says: '"dave@example.com"' },
        ],
      },
    ],
  },
  check: (post) => findInProse(post, ({ prose }) => personsIn(prose.normalize('NFC')).map((named) => ({ ...named, level: 'warning', ...said }))),
});

const said = {
  why: 'names a person: a role tells readers as much, and nobody is found by it for years',
  ask: {
    ko: '어떤 역할이나 팀이었나요? (예: 당직 엔지니어, 결제 서버 담당)',
    en: 'Which role or team was it, such as "the on-call engineer"?',
  },
};
