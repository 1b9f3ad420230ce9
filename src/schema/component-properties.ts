import type { z } from 'zod';
import { declarationOf, type Said, type TextComponent } from './text-components.ts';

/** A property of a component, for the author's guide. */
export interface ComponentProperty {
  name: string;
  isRequired: boolean;
  about: Said;
}

/** The properties of a component in the order of its declaration. */
export function propertiesOf(component: TextComponent): ComponentProperty[] {
  return Object.entries(declarationOf(component).properties.shape as Record<string, z.ZodType>).map(([name, schema]) => {
    const { description = '', ko } = schema.meta() ?? {};
    return { name, isRequired: !schema.safeParse(undefined).success, about: { ko: String(ko), en: description } };
  });
}
