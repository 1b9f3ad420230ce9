import { codeSamples } from './code-samples.ts';
import type { Seeded } from './seeded.ts';
import type { Mark, Voice } from './voice.ts';

const sectionCount = 4;
const wordsOfParagraph = 53;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** The text of a post without its frontmatter: about 900 words with headings, lists, a table, links, emphasis, a footnote and three code blocks. `extra` stands in it as a paragraph. */
export function bodyOf(random: Seeded, voice: Voice, extra?: string): string {
  const code = codeSamples(random, 3);
  const insets = [...code, tableOf(random, voice)];
  const sections = Array.from({ length: sectionCount }, (_, index) => [
    `## ${voice.heading(random)}`,
    paragraph(random, voice),
    insets[index],
    paragraph(random, voice),
    `### ${voice.heading(random)}`,
    index % 2 === 0 ? listOf(random, voice) : undefined,
    paragraph(random, voice),
    index === 1 ? extra : undefined,
  ]);
  const introduction = [paragraph(random, voice), `${paragraph(random, voice)}[^1]`];
  const note = `[^1]: ${voice.sentence(random)}`;
  return [...introduction, ...sections.flat(), note].filter((part) => part !== undefined).join('\n\n');
}

/** Sentences until there are enough words; the markup of one word in each changes from sentence to sentence. */
function paragraph(random: Seeded, voice: Voice): string {
  const marks: readonly (Mark | undefined)[] = [
    undefined,
    (word) => `**${word}**`,
    undefined,
    (word) => `*${word}*`,
    (word) => `[${word}](https://example.com/${random.below(10_000)})`,
    (word) => `\`${word}\``,
  ];
  let text = '';
  while (wordCount(text) < wordsOfParagraph - 5) text += `${text && ' '}${voice.sentence(random, random.pick(marks))}`;
  return text;
}

const listOf = (random: Seeded, voice: Voice): string => Array.from({ length: 3 }, () => `- ${voice.sentence(random)}`).join('\n');

function tableOf(random: Seeded, voice: Voice): string {
  const row = (): string => `| ${voice.noun(random)} | ${random.below(1000)} | ${random.below(100)} % |`;
  return [`| ${voice.noun(random)} | ${voice.noun(random)} | ${voice.noun(random)} |`, '| --- | ---: | ---: |', row(), row(), row(), row()].join('\n');
}
