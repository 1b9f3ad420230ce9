import { z } from 'zod';

const shown = z.string().describe('The id of the entry of the frontmatter that is shown here.');

/** The components that authors may use in a text, with the properties of each. */
export const textComponents = {
  /** A lesson: one of the frontmatter, or, with words of its own, a new one. */
  Lesson: z.strictObject({
    id: shown,
    tags: z.string().optional().describe('Tags of a lesson with words of its own, separated by commas.'),
    category: z.string().optional().describe('The root-cause category that a lesson with words of its own answers.'),
  }),
  /** The incident's timeline. */
  Timeline: z.strictObject({}),
  /** An action of the frontmatter. */
  Action: z.strictObject({ id: shown }),
} satisfies Record<string, z.ZodObject>;

export type TextComponent = keyof typeof textComponents;

export const isTextComponent = (name: string): name is TextComponent => Object.hasOwn(textComponents, name);
