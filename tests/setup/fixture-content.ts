import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** More than one page of a list holds. */
export const generatedPosts = 55;

/** Puts the fixture site's content together: the files of `tests/fixtures/content`, and enough posts for a second page. Returns its folder. */
export async function composeFixtureContent(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(join(import.meta.dirname, '../fixtures/content'), folder, { recursive: true });
  await generatePosts(folder, generatedPosts);
  return folder;
}

/** Writes `count` short retrospectives in Korean, one a day, each with a lesson, into a content folder. */
export async function generatePosts(contentDir: string, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await Promise.all(
    numbers.map(async (number) => {
      const folder = join(contentDir, 'retrospectives', `generated-${number}`);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'ko.mdx'), generatedPost(number));
    }),
  );
}

const generatedPost = (number: number): string => `---
title: 만들어 낸 회고 ${number}
excerpt: 목록의 둘째 쪽을 보려고 만든 ${number}번째 회고예요.
date: ${new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10)}
categories: [config-change]
tags: [장애-대응]
lessons:
  - id: lesson-${number}
    text: ${number}번째 회고에서 배운 것이에요.
    tags: [장애-대응]
---

${number}번째 장애는 금방 끝났어요.
`;
