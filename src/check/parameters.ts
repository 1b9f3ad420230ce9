import type { Node, Pattern } from 'estree';

/** The names that a parameter gives to what it takes. */
export function namesOf(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesOf(one.type === 'RestElement' ? one : one.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one ? namesOf(one) : []));
    case 'RestElement':
      return namesOf(pattern.argument);
    case 'AssignmentPattern':
      return namesOf(pattern.left);
    default:
      return [];
  }
}

/** What a parameter is where nothing is given, and the keys that it computes. */
export function defaultsOf(pattern: Pattern): Node[] {
  switch (pattern.type) {
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => (one.type === 'RestElement' ? [] : [...(one.computed ? [one.key] : []), ...defaultsOf(one.value)]));
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one ? defaultsOf(one) : []));
    case 'AssignmentPattern':
      return [pattern.right, ...defaultsOf(pattern.left)];
    default:
      return [];
  }
}
