import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { TextComponent } from '../schema/text-components.ts';
import Action from './TextAction.astro';
import Callout from './TextCallout.astro';
import ChatQuote from './TextChatQuote.astro';
import Diff from './TextDiff.astro';
import Figure from './TextFigure.astro';
import Lesson from './TextLesson.astro';
import MetricSketch from './TextMetricSketch.astro';
import Pause from './TextPause.astro';
import Terminal from './TextTerminal.astro';
import Timeline from './TextTimeline.astro';
import Video from './TextVideo.astro';

/** What renders each component that authors may use in a text. */
export const textComponents: Record<TextComponent, AstroComponentFactory> = {
  Action,
  Callout,
  ChatQuote,
  Diff,
  Figure,
  Lesson,
  MetricSketch,
  Pause,
  Terminal,
  Timeline,
  Video,
};
