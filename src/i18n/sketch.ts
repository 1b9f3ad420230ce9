import type { SketchLine, SketchShape } from '../schema/sketch-line.ts';
import type { Language } from '../site.config.ts';
import { translations } from './translations.ts';

/** What a sketch shows, in words: its numbers or shapes in order, and in brackets what happened before each. `1, 2, [16:00 배포] 9`. */
export function sketchInWords({ steps, marks }: SketchLine, lang: Language): string {
  const shapes: Record<SketchShape, string> = translations(lang).sketchShape;
  const marked = (index: number) => marks.flatMap(({ before, text }) => (before === index ? [`[${text}]`] : []));
  const words = steps.map((step, index) => [...marked(index), typeof step === 'number' ? String(step) : shapes[step]].join(' '));
  return [...words, ...marked(steps.length)].join(', ');
}
