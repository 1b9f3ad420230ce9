import { createHighlighter } from 'shiki';

const languages = ['yaml', 'js', 'bash', 'sql', 'go', 'python', 'ts', 'json'];

/** Eleventy highlights no code by itself; Shiki, as on the site, does it. */
export default async function (eleventy) {
  const highlighter = await createHighlighter({ themes: ['github-light'], langs: languages });
  eleventy.amendLibrary('md', (markdown) => markdown.set({ highlight: (code, lang) => highlighter.codeToHtml(code, { lang, theme: 'github-light' }) }));
  eleventy.addCollection('newestFirst', (api) => api.getFilteredByGlob('posts/*.md').toReversed());
}
