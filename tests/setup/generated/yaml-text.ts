import fc, { type Arbitrary } from 'fast-check';
import { stringify, type ToStringOptions } from 'yaml';
import type { Fields } from './fields.ts';

const styles: Arbitrary<ToStringOptions> = fc.record({
  lineWidth: fc.constantFrom(0, 40, 80),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  singleQuote: fc.constantFrom(true, false, null),
  defaultStringType: fc.constantFrom('PLAIN', 'PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  collectionStyle: fc.constantFrom('any', 'any', 'any', 'flow'),
});

const written = (data: Fields, style: ToStringOptions): string => stringify(data, { ...style, defaultKeyType: 'PLAIN', aliasDuplicateObjects: false });

/** Fields as YAML, in one of the many ways to write them. */
export const yamlOf = (fields: Arbitrary<Fields>): Arbitrary<string> => fc.tuple(fields, styles).map(([data, style]) => written(data, style));

/** Fields as YAML with a line of its own for each. */
export const linesOf = (fields: Arbitrary<Fields>): Arbitrary<string> =>
  fc.tuple(fields, styles).map(([data, style]) => written(data, { ...style, collectionStyle: 'any' }));
