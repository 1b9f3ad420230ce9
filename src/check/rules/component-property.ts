import type { z } from 'zod';
import { declarationOf, isTextComponent } from '../../schema/text-components.ts';
import { examplePost } from '../example.ts';
import { elementsIn, type Jsx } from '../jsx.ts';
import type { Finding, Place } from '../problem.ts';
import { defineRule } from '../rule.ts';
import { schemaProblems } from '../schema-problems.ts';

const at = (place: string) => `retrospectives/example/ko.mdx:${place}`;
const action = 'actions:\n  - { id: guard, text: Add a guard., type: prevent, ownerRole: platform team, status: done }';

/** A component of the site has the properties that it knows, each once: any other would be left out in silence. */
export const rule = defineRule({
  name: 'component-property',
  examples: {
    good: [
      examplePost({ fields: action, text: `<Action id={'guard'} />\n\n<Lesson id="new" tags="a">Words.</Lesson>` }),
      examplePost({ fields: action, text: 'export const one = "guard"\n\n<Action id={one} />' }),
    ],
    bad: [
      {
        files: examplePost({
          fields: action,
          text: '<Action id="guard" idd="guard" />\n\n<Lesson id="new"\n  tag="b" tags="a">Words.</Lesson>\n\n<Timeline open />',
        }),
        finds: [
          { at: at('9:20'), says: '<Action>: unknown property "idd"; properties: id' },
          { at: at('12:3'), says: '<Lesson>: unknown property "tag"; did you mean "tags"?; properties: id, tags, category' },
          { at: at('14:11'), says: '<Timeline>: unknown property "open"' },
        ],
      },
      { files: examplePost({ text: '> <Action />' }), finds: [{ at: at('7:3'), says: '<Action>: missing property "id"' }] },
      {
        files: examplePost({ fields: action, text: '<Action id={3} />\n\n<Action id="guard" id="guard" />' }),
        finds: [
          { at: at('9:9'), says: '<Action>: id: 3 – expected text: write it in quotes, "3"' },
          { at: at('11:20'), says: '<Action>: "id" stands there twice' },
        ],
      },
      { files: examplePost({ text: '<Lesson id="x" tags>Words.</Lesson>' }), finds: [{ at: at('7:16'), says: '<Lesson>: tags: true – expected string' }] },
    ],
  },
  check({ text }) {
    return elementsIn(text.tree).flatMap((element): Finding[] => {
      const { name } = element;
      if (!isTextComponent(name)) return [];
      return propertyFindings(element, declarationOf(name).properties, text.placeOf(element.position), (position) => text.placeOf(position));
    });
  },
});

function propertyFindings({ name, attributes, hasWords }: Jsx, schema: z.ZodObject, place: Place, placeOf: (position: Jsx['position']) => Place): Finding[] {
  const named = attributes.flatMap((attribute) => (attribute.name === undefined ? [] : [{ ...attribute, name: attribute.name }]));
  const firsts = new Map(named.toReversed().map((attribute) => [attribute.name, attribute]));
  const twice = named.filter((attribute) => firsts.get(attribute.name) !== attribute);
  // What is computed is known when the text is run. What a spread holds, nobody knows. A lesson with words of its own is checked as a lesson.
  const computed = named.filter(({ literal }) => !literal).map((attribute) => attribute.name);
  const isIncomplete = named.length < attributes.length;
  const unasked = [...(isIncomplete ? Object.keys(schema.shape) : computed), ...(name === 'Lesson' && hasWords ? ['id'] : [])];
  const asked: z.ZodType = schema.partial(Object.fromEntries(unasked.filter((key) => key in schema.shape).map((key) => [key, true])) as Record<string, true>);
  const known = [...firsts.values()].filter((attribute) => attribute.literal || !(attribute.name in schema.shape));
  const values = Object.fromEntries(known.map((attribute) => [attribute.name, attribute.literal ? attribute.literal.value : '']));
  const sourceOf = ([property]: readonly PropertyKey[]) => {
    const found = firsts.get(String(property));
    const where = found ? placeOf(found.position) : place;
    return { file: place.file, yaml: { at: () => where, keyAt: () => where } };
  };
  return [
    ...schemaProblems(asked, values, sourceOf).map((finding) => ({ ...finding, message: `<${name}>: ${inWordsOfJsx(finding.message)}` })),
    ...twice.map((attribute) => ({ ...placeOf(attribute.position), message: `<${name}>: "${attribute.name}" stands there twice: keep one` })),
  ];
}

const inWordsOfJsx = (message: string): string =>
  message.replace(/^(unknown|missing) field/, '$1 property').replace(/; fields: (.*)$/, (_, fields: string) => `; properties: ${fields || 'none'}`);
