/**
 * Ids of the sections that the page itself adds below an author's text. An author's heading never takes one of them,
 * so a link to `#timeline` always leads to the page's own timeline.
 */
export const sectionIds = ['facts', 'lessons', 'record', 'timeline', 'factors', 'went-well', 'luck', 'actions', 'related', 'sources', 'changes'] as const;
export type SectionId = (typeof sectionIds)[number];

/** Every id that a page uses itself: its sections, and the place that the skip link leads to. */
export const reservedIds = [...sectionIds, 'content', 'contents'] as const;

/** Anchor of a lesson on its incident's page. */
export const lessonAnchor = (id: string): string => `lesson-${id}`;
