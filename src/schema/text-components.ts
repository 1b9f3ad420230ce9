import { z } from 'zod';
import type { Language } from '../site.config.ts';
import { moment } from './moment.ts';
import { sketchLine } from './sketch-line.ts';
import { webAddress } from './source.ts';
import { text } from './text.ts';

/** Words in each language of the site. */
export type Said = Readonly<Record<Language, string>>;

/** What stands between the tags of a component. */
export type Holds = 'nothing' | 'words or nothing' | 'words' | 'a picture and its caption' | 'a picture in a link' | 'code' | 'code twice' | 'two parts';

export interface ComponentDeclaration {
  /** What it is for. */
  about: Said;
  holds: Holds;
  /** Each described by `said`. */
  properties: z.ZodObject;
}

/** What a property is for, for the author's guide and, in English, for editors. */
const said = ({ ko, en }: Said) => ({ description: en, ko });

const shownId = text.meta(said({ ko: '머리말에 있는 항목의 id예요.', en: 'The id of the entry of the frontmatter.' }));

/** The components that authors may use in a text: all that is said of them elsewhere is taken from here. */
export const textComponents = {
  Timeline: {
    about: {
      ko: '타임라인을 이야기 가운데에 놓아요. 여기에 놓은 타임라인은 글 끝에서 되풀이하지 않아요.',
      en: 'Puts the timeline in the middle of the story. It is not repeated at the end of the post.',
    },
    holds: 'nothing',
    properties: z.strictObject({}),
  },
  Lesson: {
    about: {
      ko: '배운 점 하나를 그것을 배운 대목에 놓아요. 머리말에 적지 않고 여기에 바로 써도 돼요. 그때는 여는 태그와 닫는 태그 사이에 배운 점을 적고, tags도 적어요.',
      en: 'Puts a lesson where it was learnt. It need not stand in the frontmatter: write its words between the tags, and give it tags.',
    },
    holds: 'words or nothing',
    properties: z.strictObject({
      id: shownId.meta(
        said({
          ko: '머리말에 있는 배운 점의 id예요. 여기에 바로 쓸 때는 새 id를 지어요.',
          en: 'The id of a lesson of the frontmatter; a new one for a lesson that is written here.',
        }),
      ),
      tags: z
        .string()
        .optional()
        .meta(said({ ko: '여기에 바로 쓴 배운 점의 태그예요. 쉼표로 나눠요.', en: 'Tags of a lesson that is written here, separated by commas.' })),
      category: z
        .string()
        .optional()
        .meta(said({ ko: '여기에 바로 쓴 배운 점이 답하는 원인이에요.', en: 'The root-cause category that a lesson written here answers.' })),
    }),
  },
  Action: {
    about: {
      ko: '재발 방지 대책 하나를 그 까닭을 말하는 대목에 놓아요.',
      en: 'Puts an action where the text gives the reason for it.',
    },
    holds: 'nothing',
    properties: z.strictObject({ id: shownId }),
  },
  Callout: {
    about: {
      ko: '이야기에서 잠시 벗어나 알아 둘 것을 따로 적어요. 낱말 풀이나 그 회사에만 있는 배경 같은 것이에요.',
      en: 'Sets apart what is good to know beside the story: what a word means, or how things are in this company.',
    },
    holds: 'words',
    properties: z.strictObject({
      title: text.optional().meta(said({ ko: '제목이에요. 쓰지 않으면 ‘참고’예요.', en: 'Its title; “Note” where there is none.' })),
    }),
  },
  Figure: {
    about: {
      ko: '그림에 설명을 붙여요. 그림을 먼저 놓고, 그 아래에 설명을 적어요.',
      en: 'Gives a picture a caption: first the picture, then the caption below it.',
    },
    holds: 'a picture and its caption',
    properties: z.strictObject({}),
  },
  ChatQuote: {
    about: {
      ko: '그때 채팅에서 오간 말을 옮겨요. 한 사람이 한 말을 하나에 담고, 이름 대신 역할을 적어요.',
      en: 'Quotes what was said in a chat, one message each, by its role and never by a name.',
    },
    holds: 'words',
    properties: z.strictObject({
      role: text.meta(said({ ko: '말한 사람의 역할이에요. 이름은 쓰지 않아요.', en: 'The role of who said it, never a name.' })),
      at: moment.optional().meta(said({ ko: '말한 시각이에요. 타임라인과 같은 꼴로 써요.', en: 'When it was said, in one of the forms of the timeline.' })),
    }),
  },
  Terminal: {
    about: {
      ko: '터미널에 친 명령과 나온 답을 보여요. 명령은 $나 #으로 시작하게 적으면 답과 나뉘어 보여요.',
      en: 'Shows what was typed into a terminal and what it answered. Lines that begin with $ or # are the commands.',
    },
    holds: 'code',
    properties: z.strictObject({
      title: text.optional().meta(
        said({
          ko: '어느 서버의 어떤 화면이었는지예요. 쓰지 않으면 ‘터미널’이에요.',
          en: 'Which machine or window it was; “Terminal” where it is not said.',
        }),
      ),
    }),
  },
  Diff: {
    about: {
      ko: '코드나 설정을 바꾸기 전과 바꾼 뒤를 차례로 보여요. 코드 블록을 둘 놓으면 달라진 줄이 표시돼요. git diff의 결과를 옮길 때는 언어를 diff로 적은 코드 블록이면 돼요.',
      en: 'Shows code or settings before and after a change: two code blocks, in which the lines that differ are marked. What git diff printed needs no more than a code block of the language diff.',
    },
    holds: 'code twice',
    properties: z.strictObject({}),
  },
  Video: {
    about: {
      ko: '영상을 그림으로 걸어 둬요. 글 옆에 둔 그림을 누르면 영상이 있는 사이트가 열려요. 누르기 전에는 그 사이트에 아무것도 묻지 않아요.',
      en: 'Links a video by a picture that stands beside the post. The site of the video is asked for nothing until the reader opens it.',
    },
    holds: 'a picture in a link',
    properties: z.strictObject({}),
  },
  MetricSketch: {
    about: {
      ko: '지표가 어떻게 움직였는지 선 하나로 그려요. 숫자 몇 개를 적거나, 숫자를 모르면 모양을 낱말로 적어요. 출처가 없으면 잰 값이 아니라 스케치라고 함께 보여요.',
      en: 'Draws how a metric moved, from a few numbers or, where nobody knows them, from words for its shape. Without a source the page says that it is a sketch.',
    },
    holds: 'nothing',
    properties: z.strictObject({
      title: text.meta(said({ ko: '무엇을 잰 지표인지예요. 단위가 있으면 함께 적어요.', en: 'What the metric measures, with its unit if it has one.' })),
      line: sketchLine.meta(
        said({
          ko: '왼쪽에서 오른쪽으로 그릴 선이에요. 숫자나 모양을 띄어쓰기로 나눠 적어요. 모양은 flat(그대로), rise(서서히 오름), fall(서서히 내림), jump(갑자기 오름), drop(갑자기 떨어짐), spike(치솟았다 돌아옴), dip(꺼졌다 돌아옴)이에요. 그때 있던 일은 [대괄호]에 넣어 그 자리에 적어요.',
          en: 'The line from left to right: numbers, or shapes, with spaces between them. Shapes are flat, rise, fall, jump, drop, spike (up and back) and dip (down and back). What happened meanwhile stands in [brackets] at its place.',
        }),
      ),
      source: webAddress.optional().meta(said({ ko: '숫자를 밝힌 출처의 주소예요.', en: 'The address of the source that gives the numbers.' })),
    }),
  },
  Pause: {
    about: {
      ko: '읽는 사람이 그 순간에 서 보게 해요. 줄(---) 위에는 그때 보이던 것만 적고, 아래에는 그다음에 일어난 일을 적어요. 아래쪽은 읽는 사람이 펼칠 때까지 접혀 있고, 인쇄하면 모두 나와요.',
      en: 'Lets the reader stand in that moment. Above the line (---) is only what could be seen then, below it what came next: folded until the reader opens it, and shown in print.',
    },
    holds: 'two parts',
    properties: z.strictObject({}),
  },
} satisfies Record<string, ComponentDeclaration>;

export type TextComponent = keyof typeof textComponents;

export const isTextComponent = (name: string): name is TextComponent => Object.hasOwn(textComponents, name);

/** What each component is, for those who take any of them. */
export const declarationOf = (name: TextComponent): ComponentDeclaration => textComponents[name];
