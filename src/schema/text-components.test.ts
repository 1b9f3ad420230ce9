import { describe, expect, test } from 'vitest';
import { propertiesOf } from './component-properties.ts';
import { sketchShapes } from './sketch-line.ts';
import { declarationOf, textComponents, type TextComponent } from './text-components.ts';

const names = Object.keys(textComponents) as TextComponent[];

describe.each(names)('an author who looks up <%s>', (name) => {
  test('finds what it is for, in each language', () => {
    const { about } = declarationOf(name);
    expect(about.ko).toMatch(/[가-힣].{10,}요\.$/);
    expect(about.en).toMatch(/^[A-Z].{20,}\.$/);
  });

  test('finds what each property is for, in each language', () => {
    for (const property of propertiesOf(name)) {
      expect(property.about.ko, property.name).toMatch(/[가-힣].{5,}요\.$/);
      expect(property.about.en, property.name).toMatch(/^[A-Z“].{10,}\.$/);
    }
  });
});

test('properties are told with whether they are needed', () => {
  expect(propertiesOf('ChatQuote').map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['role', true],
    ['at', false],
  ]);
  expect(propertiesOf('Timeline')).toEqual([]);
});

test('every shape of a sketch is told', () => {
  const line = propertiesOf('MetricSketch').find(({ name }) => name === 'line');
  for (const shape of sketchShapes) expect([line?.about.ko, line?.about.en]).toEqual([expect.stringContaining(shape), expect.stringContaining(shape)]);
});
