import { expect, test } from 'vitest';
import { peerPost } from './peer-posts.ts';

const mdx = `---
title: A
excerpt: B
date: 2026-11-22
tags: [metrics]
kind: report
---

import data from './data.json';

First {data.value}.

<Lesson id="a" tags="metrics">Learnt *this*.</Lesson>

<Timeline />

\`\`\`js
import { b } from './b.js';
const c = { d: <E /> };
\`\`\`
`;

test('a post becomes Markdown: without MDX, with its code and its facts', () => {
  const { date, tags, text } = peerPost('a', mdx, 'before\n\n');
  expect({ date, tags }).toEqual({ date: '2026-11-22', tags: ['metrics'] });
  expect(text.replaceAll(/\n{2,}/g, '\n')).toBe(`---
title: A
date: 2026-11-22
tags:
  - metrics
excerpt: B
retrospective:
  kind: report
---
before
First .
Learnt *this*.
\`\`\`js
import { b } from './b.js';
const c = { d: <E /> };
\`\`\`
`);
});
