import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ImportOptions } from './import-blog.ts';
import { dot, exampleVocabulary, importExample, type ExampleFiles } from './read-example-blog.ts';
import { writePosts } from './write-posts.ts';

const blog: ExampleFiles = {
  'img/dot.png': dot,
  '_posts/2020-01-02-a.md': '---\ntitle: A\n---\n\nWords ![D](/img/dot.png)\n',
  '_posts/2020-01-03-b.md': '---\ntitle: B\n---\n\nOther words.\n',
};

/** A content folder, and what imports the blog into it. */
function content(files: ExampleFiles = blog) {
  const contentDir = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(contentDir, { recursive: true, force: true }));
  const run = (isDry = false, options: Partial<ImportOptions> = {}, from = files) => {
    const { files: written, problems } = writePosts(importExample(from, options).posts, { contentDir, vocabulary: exampleVocabulary, isDry });
    return { outcomes: written.map(({ outcome }) => outcome), problems: problems.map(({ level, message }) => `${level} ${message}`) };
  };
  return {
    contentDir,
    run,
    read: (path: string) => readFileSync(join(contentDir, path), 'utf8'),
    all: () => readdirSync(contentDir, { recursive: true }).map(String).sort(),
  };
}

describe('posts are written', () => {
  test('with their pictures beside them, and nothing else is left', () => {
    const { run, all } = content();
    expect(run()).toEqual({ outcomes: ['imported', 'imported'], problems: [] });
    expect(all()).toEqual(['articles', 'articles/a', 'articles/a/dot.png', 'articles/a/en.mdx', 'articles/b', 'articles/b/en.mdx']);
  });

  test('and not on a dry run', () => {
    const { run, all } = content();
    expect(run(true).outcomes).toEqual(['imported', 'imported']);
    expect(all()).toEqual([]);
  });

  test('once: the second run changes nothing', () => {
    const { run, read } = content();
    run();
    const before = read('articles/a/en.mdx');
    expect(run()).toEqual({ outcomes: ['unchanged', 'unchanged'], problems: [] });
    expect(read('articles/a/en.mdx')).toBe(before);
  });

  test('in one language after the other', () => {
    const file = (title: string) => `---\ntitle: ${title}\ndate: 2020-01-02\n---\n\n${title}\n`;
    const { run, all } = content({ 'hugo.toml': '', 'content/posts/a.ko.md': file('가'), 'content/posts/a.en.md': file('A') });
    expect(run(false, { only: '*.ko.md' })).toEqual({ outcomes: ['imported'], problems: [] });
    expect(run(false, { only: '*.en.md' })).toEqual({ outcomes: ['imported'], problems: [] });
    expect(all()).toEqual(['articles', 'articles/a', 'articles/a/en.mdx', 'articles/a/ko.mdx']);
  });

  test('and a picture that is gone comes back', () => {
    const { run, contentDir } = content();
    run();
    rmSync(join(contentDir, 'articles/a/dot.png'));
    expect(run().outcomes).toEqual(['unchanged', 'unchanged']);
    expect(existsSync(join(contentDir, 'articles/a/dot.png'))).toBe(true);
  });
});

describe('what an author has changed since stays', () => {
  test('the text, and what was taken out of it', () => {
    const { run, read, contentDir } = content();
    run();
    const edited = read('articles/a/en.mdx').replace('title: A', 'title: Another').replace('Words ![D](./dot.png)', 'New words.');
    writeFileSync(join(contentDir, 'articles/a/en.mdx'), edited);
    rmSync(join(contentDir, 'articles/a/dot.png'));
    expect(run()).toEqual({ outcomes: ['edited', 'unchanged'], problems: [] });
    expect([read('articles/a/en.mdx'), existsSync(join(contentDir, 'articles/a/dot.png'))]).toEqual([edited, false]);
  });

  test('the place', () => {
    const { run, contentDir, all } = content();
    run();
    cpSync(join(contentDir, 'articles/a'), join(contentDir, 'retrospectives/a-story'), { recursive: true });
    rmSync(join(contentDir, 'articles/a'), { recursive: true });
    expect(run().outcomes).toEqual(['elsewhere', 'unchanged']);
    expect(all()).not.toContain('articles/a');
  });

  test('where an import has put it before', () => {
    const { run } = content();
    run();
    expect(run(false, { to: 'retrospectives' }).outcomes).toEqual(['elsewhere', 'elsewhere']);
  });
});

describe('what cannot be written is told, and the rest goes on', () => {
  test('a name that another post has', () => {
    const { run, contentDir, read } = content();
    const other = '---\ntitle: Other\nexcerpt: E\ndate: 2020-01-01\n---\n';
    writePosts(importExample({ '_posts/2021-01-02-a.md': '---\ntitle: Other\n---\n' }).posts, { contentDir, vocabulary: exampleVocabulary, isDry: false });
    writeFileSync(join(contentDir, 'articles/a/en.mdx'), other);
    const { outcomes, problems } = run();
    expect(outcomes).toEqual(['refused', 'imported']);
    expect(problems).toEqual([expect.stringMatching(/^error the name is taken: .*articles\/a\/en\.mdx is another post/)]);
    expect(read('articles/a/en.mdx')).toBe(other);
  });

  test.each([
    ['name and old address', '2021-05-06-a.md', /^error the name is taken: .*articles\/a\/en\.mdx is another post/],
    ['old address', '2021-05-06-c.md', /^error an old address of the post is taken: .*articles\/a\/en\.mdx is another post/],
  ])('the %s of a post of another blog', (_, name, said) => {
    const { run, read } = content({ '_posts/2020-01-02-a.md': '---\ntitle: A\npermalink: /x/\n---\n\nWords\n' });
    run();
    const before = read('articles/a/en.mdx');
    const { outcomes, problems } = run(false, {}, { [`_posts/${name}`]: '---\ntitle: Other\npermalink: /x/\n---\n\nOther words\n' });
    expect([outcomes, problems]).toEqual([['refused'], [expect.stringMatching(said)]]);
    expect(read('articles/a/en.mdx')).toBe(before);
  });

  test('a folder in the place of a file', () => {
    const { run, contentDir, all } = content();
    mkdirSync(join(contentDir, 'articles/a/en.mdx'), { recursive: true });
    expect(run()).toEqual({ outcomes: ['refused', 'imported'], problems: [expect.stringMatching(/articles\/a cannot be written: it is a folder$/)] });
    expect(all().filter((path) => path.includes('.import'))).toEqual([]);
  });

  test('a place where nothing can be', () => {
    const { run, contentDir } = content();
    writeFileSync(join(contentDir, 'articles'), '');
    expect(run()).toEqual({
      outcomes: ['refused', 'refused'],
      problems: [
        expect.stringMatching(/articles\/a cannot be written: (?:a file is in its place|a part of the path is a file)$/),
        expect.stringMatching(/articles\/b cannot be written: (?:a file is in its place|a part of the path is a file)$/),
      ],
    });
    expect(readdirSync(contentDir)).toEqual(['articles']);
  });
});
