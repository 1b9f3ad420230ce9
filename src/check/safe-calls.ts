/** Methods of lists that take a function, which is written in their brackets. */
export const callbacks: readonly string[] = ['map', 'filter', 'flatMap', 'find', 'findIndex', 'some', 'every', 'reduce', 'toSorted'];

const methods = [
  'at join slice includes indexOf concat flat toReversed toSorted',
  'toUpperCase toLowerCase trim trimStart trimEnd padStart padEnd split startsWith endsWith replace replaceAll',
  'toFixed toLocaleString toString',
].flatMap((names) => names.split(' '));

const functions = 'String Number Object.keys Object.values Object.entries Math.round Math.floor Math.ceil Math.max Math.min Math.abs'.split(' ');

/** What the code in a text may call: nothing that changes a value or asks for one outside. A method begins with a point. */
export const calls: readonly string[] = [...functions, ...methods.map((name) => `.${name}`)];

/** Methods whose second value could be a function, and therefore is written there as a text. */
export const fixedReplacement: readonly string[] = ['replace', 'replaceAll'];

export const knownCalls = [...new Set([...callbacks, ...methods, ...functions])].join(', ');
