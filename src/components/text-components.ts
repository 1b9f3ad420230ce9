import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { TextComponent } from '../schema/text-components.ts';
import Action from './TextAction.astro';
import Lesson from './TextLesson.astro';
import Timeline from './TextTimeline.astro';

/** What renders each component that authors may use in a text. */
export const textComponents: Record<TextComponent, AstroComponentFactory> = { Action, Lesson, Timeline };
