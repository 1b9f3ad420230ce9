import { expect, test } from 'vitest';
import { searchedText } from './peer-texts.ts';

const page = (main: string) => `<!doctype html><html><body><header>Menu</header><main>${main}</main></body></html>`;

test('the text of a page is what the index reads of it', () => {
  const html = page('<div data-pagefind-body><h1>Disk full</h1><nav data-pagefind-ignore>Contents</nav><p>It was <em>ful</em>l.</p><p>Then</p></div>');
  expect(searchedText(html)).toBe('Disk full It was full. Then');
});

test('a page that is not indexed has none', () => expect(searchedText(page('<p>Withdrawn</p>'))).toBeUndefined());
