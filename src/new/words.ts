import type { Language } from '../site.config.ts';

/** What an author is asked and told at the terminal. */
const ko = {
  title: '제목이 무엇인가요?',
  kind: '어떤 글인가요?',
  kinds: {
    story: { label: '장애 회고', hint: '겪은 일을 일기처럼 적어요' },
    report: { label: '장애 보고서', hint: '시각과 원인을 빠짐없이 적어요' },
    'near-miss': { label: '장애 날 뻔한 일 (니어미스)', hint: '피해 없이 지나간 일을 적어요' },
  },
  excerpt: '한두 문장으로 하면 무슨 이야기인가요? (나중에 적어도 돼요)',
  categories: '어떤 원인이 작용했나요? (넷까지, 아직 모르면 그냥 Enter)',
  slug: '주소에 쓸 이름은요?',
  made: (file: string) =>
    `만들었어요: ${file}\n파일을 열어 적어 보세요. draft: true 줄을 지우기 전까지는 실리지 않아요.\n미리 보기: npm run dev (초안도 보여요)\n살펴보기: npm run check`,
  shared: (file: string) => `두 언어에 같은 사실은 여기로 옮겼어요: ${file}`,
  translateThis: '제목과 요약, 아래 본문을 옮겨 주세요. 다 옮기면 draft 줄과 이 줄을 지우세요.',
  toTranslate: (file: string, lines: string) => `다른 언어로도 적어 주세요. { ko: …, en: … } 꼴이에요: ${file} ${lines}행`,
};

const en: typeof ko = {
  title: 'What is its title?',
  kind: 'What kind of post is it?',
  kinds: {
    story: { label: 'Retrospective', hint: 'told like a diary' },
    report: { label: 'Report', hint: 'complete, with times and causes' },
    'near-miss': { label: 'Near miss', hint: 'it did no harm' },
  },
  excerpt: 'What is it about, in a sentence or two? (may wait)',
  categories: 'What took part in it? (up to four; Enter if you do not know yet)',
  slug: 'What is it called in its address?',
  made: (file) =>
    `Made: ${file}\nOpen it and write. Until you delete the line draft: true, it is published nowhere.\nPreview: npm run dev (drafts included)\nCheck: npm run check`,
  shared: (file) => `What the languages share now stands in ${file}`,
  translateThis: 'Translate the title, the excerpt and the text below. When you are done, delete the draft line and this one.',
  toTranslate: (file, lines) => `Give each text in the other language too, as { ko: …, en: … }: ${file}, line ${lines}`,
};

/** The words in a language; English where a site has a language of its own. */
export const wordsIn = (lang: Language): typeof ko => (lang === 'ko' ? ko : en);
