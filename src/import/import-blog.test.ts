import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dot, exampleVocabulary, importExample, inFolder, type ExampleFiles } from './read-example-blog.ts';
import { importBlog } from './import-blog.ts';
import { readBlog } from './read-blog.ts';

const post = (fields: string, text = 'Words of the post.') => `---\n${fields}\n---\n\n${text}\n`;
const incident = post('title: The outage of a queue\ntags: [outage]', 'At 22:10 it went down. The cause was a limit. Users could not pay until the rollback.');

/** What came of a blog: the fields of each file by its place. */
function fieldsIn(files: ExampleFiles, options = {}): Record<string, Record<string, unknown>> {
  const { posts } = importExample(files, options);
  return Object.fromEntries(
    posts.flatMap(({ collection, slug, files: written }) =>
      written.map(({ name, content }) => [`${collection}/${slug}/${name}`, parse(content.split('---\n')[1]!) as Record<string, unknown>]),
    ),
  );
}
const jekyll = (fields: string, text?: string) => Object.values(fieldsIn({ '_posts/2020-01-02-a-post.md': post(fields, text) }))[0];

describe('where a post goes', () => {
  test('one that tells of an outage is a retrospective, all else is an article', () =>
    expect(Object.keys(fieldsIn({ '_posts/2020-01-02-queue.md': incident, '_posts/2020-01-03-year.md': post('title: A retrospective of my year') }))).toEqual([
      'retrospectives/queue/en.mdx',
      'articles/year/en.mdx',
    ]));

  test('or where the command says', () =>
    expect(Object.keys(fieldsIn({ '_posts/2020-01-02-queue.md': incident }, { to: 'articles' }))).toEqual(['articles/queue/en.mdx']));

  test('by the name of its file, in the language of its text', () =>
    expect(Object.keys(fieldsIn({ '_posts/2020-01-02-첫 Post_이야기.md': post('title: 첫 글', '이 글은 Kubernetes와 Redis의 이야기이다.') }))).toEqual([
      'articles/첫-post-이야기/ko.mdx',
    ]));

  test('two of one name have two places', () =>
    expect(Object.keys(fieldsIn({ '_posts/2020-01-02-a.md': post('title: A'), '_posts/2021-01-02-a.md': post('title: B') }))).toEqual([
      'articles/a/en.mdx',
      'articles/a-2021-01-02/en.mdx',
    ]));

  test('only those that match are imported', () =>
    expect(Object.keys(fieldsIn({ '_posts/2020-01-02-a.md': post('title: A'), '_posts/2021-01-02-b.md': post('title: B') }, { only: '2021-*' }))).toEqual([
      'articles/b/en.mdx',
    ]));
});

describe('front matter', () => {
  test('is carried in the names of this site', () =>
    expect(
      jekyll(
        'title: "A &amp; <em>b</em> <List>"\nexcerpt: "Says **it**."\ndate: 2020-01-05 23:30:00 +0900\nlast_modified_at: 2020-02-03T10:00:00\ntoc: yes\ntoc_sticky: false\ntags: c++ Cache\nauthor: The team',
      ),
    ).toEqual({
      title: 'A & b <List>',
      excerpt: 'Says it.',
      date: '2020-01-05',
      updated: '2020-02-03',
      authors: ['The team'],
      tags: ['cpp', 'caching'],
      toc: true,
      toc_sticky: false,
      redirectFrom: ['/2020/01/05/a-post.html', '/2020/01/05/a-post', '/a-post/'],
    }));

  test('has the date of the file name, and the first paragraph as its excerpt', () =>
    expect(jekyll('title: A', '# Heading\n\n- an item\n\n<!-- a note -->\n\nThe *first* words[^1].\n\n[^1]: A note.')).toMatchObject({
      date: '2020-01-02',
      excerpt: 'The first words.',
    }));

  test('has an excerpt of at most 200 characters, and no words are lost', () => {
    const { posts } = importExample({ '_posts/2020-01-02-a.md': post(`title: A\nexcerpt: ${'word '.repeat(60)}last`) });
    const [, fields = '', text = ''] = posts[0]!.files[0]!.content.split('---\n');
    expect((parse(fields) as { excerpt: string }).excerpt).toMatch(/^(word ){38}word…$|^(word ){39}word…$/);
    expect(text).toContain('word last');
  });

  test.each(['published: false', 'draft: true'])('%s is a draft', (field) => expect(jekyll(`title: A\n${field}`)).toMatchObject({ draft: true }));

  test('a draft of Jekyll is one', () =>
    expect(Object.values(fieldsIn({ '_drafts/a.md': post('title: A\ndate: 2020-01-02') }))[0]).toMatchObject({ draft: true, date: '2020-01-02' }));

  test('a category that the vocabulary knows is a cause, and any other a tag', () => {
    const { posts, problems } = importExample({ '_posts/2020-01-02-a.md': incident.replace('tags', 'categories: [설정 오류, Night Shift]\ntags') });
    expect(parse(posts[0]!.files[0]!.content.split('---\n')[1]!)).toMatchObject({ categories: ['config-change'], tags: ['night-shift', 'outage'] });
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual(['3 "Night Shift" became a tag: no cause here has this name']);
  });

  test('a retrospective without a cause says so', () =>
    expect(importExample({ '_posts/2020-01-02-a.md': incident }).problems[0]?.message).toBe(
      'the post has no root-cause category yet: give one of config-change',
    ));

  test('a field that is not carried is told', () =>
    expect(
      importExample({ '_posts/2020-01-02-a.md': post('title: A\nmood: good\nlayout: post') }).problems.map(({ line, message }) => `${line} ${message}`),
    ).toEqual(['3 the field "mood" is not carried: posts here have none of this name']));

  test('the picture of the header is the cover of a retrospective, and stands above the text of an article', () => {
    const fields = 'title: A\nheader:\n  teaser: /img/dot.png\n  caption: The *queue*';
    const files = { 'img/dot.png': dot };
    expect(importExample({ ...files, '_posts/2020-01-02-a.md': post(fields) }).posts[0]!.files[0]!.content).toContain(
      '---\n\n![The queue](./dot.png)\n\nThe *queue*\n\nWords',
    );
    expect(Object.values(fieldsIn({ ...files, '_posts/2020-01-02-a.md': post(fields) }, { to: 'retrospectives' }))[0]).toMatchObject({
      excerpt: 'Words of the post.',
      cover: './dot.png',
      coverAlt: 'The queue',
    });
  });
});

describe('old addresses', () => {
  const addresses = (files: ExampleFiles) => Object.values(fieldsIn(files)).map(({ redirectFrom }) => redirectFrom);

  test('follow the permalink of the blog, with and without .html and the path below which it is served', () =>
    expect(
      addresses({
        '_config.yml': 'permalink: /:categories/:year/:i_month/:title:output_ext\nbaseurl: /blog',
        '_posts/2020-01-02-A.md': post('title: A\ncategories: [Site Notes, x]'),
      }),
    ).toEqual([['/site notes/x/2020/1/A.html', '/site notes/x/2020/1/A', '/blog/site notes/x/2020/1/A.html', '/blog/site notes/x/2020/1/A']]));

  test('are those that the front matter gives', () =>
    expect(
      addresses({
        '_posts/2020-01-02-a.md': post('title: A\npermalink: /한글/\nredirect_from: [/b, "https://other.example/c?d"]'),
        '_config.yml': 'url: https://other.example',
      }),
    ).toEqual([['/한글/', '/b', '/c']]));

  test('lead to one post each, and to none that this site has', () =>
    expect(
      addresses({
        '_posts/2020-01-02-a.md': post('title: A\npermalink: /x/\nredirect_from: /about/'),
        '_posts/2020-01-03-b.md': post('title: B\npermalink: /x/'),
      }),
    ).toEqual([['/x/'], undefined]));

  test('of Hugo follow its settings', () =>
    expect(
      addresses({
        'hugo.toml': 'baseURL = "https://a.example/"\ndefaultContentLanguage = "ko"\n[languages.ko]\n[languages.en]\n[permalinks]\nposts = "/:year/:slug/"',
        'content/posts/a/index.ko.md': '+++\ntitle = "가"\ndate = 2020-01-02\nslug = "b"\naliases = ["/old/", "older"]\n+++\n글\n',
        'content/posts/a/index.en.md': '+++\ntitle = "A"\ndate = 2020-01-02T00:00:00Z\nslug = "b"\n+++\nText\n',
        'content/notes/c.md': '+++\ntitle = "C"\ndate = "2020-01-02"\nurl = "/d.html"\n+++\nText\n',
      }),
    ).toEqual([['/d.html', '/d'], ['/2020/b/', '/old/', '/2020/older'], ['/en/2020/b/']]));
});

describe('links', () => {
  const linked = (text: string, files: ExampleFiles = {}) => {
    const { posts, problems } = importExample({
      '_posts/2020-01-02-a.md': post('title: A\npermalink: /a/', text),
      '_posts/2020-01-03-b.md': post('title: B\npermalink: /b.html', '## 첫째 자리 {#one}\n\n## Timeline'),
      ...files,
    });
    return { text: posts[0]!.files[0]!.content.split('---\n').at(-1)!.trim(), said: problems.map(({ message }) => message) };
  };

  test.each([
    ['[b](/b.html)', '[b](/articles/b/)'],
    ['[b](/b#one)', '[b](/articles/b/#첫째-자리)'],
    ['[b](../b.html#timeline)', '[b](/articles/b/#timeline-1)'],
    ['[b](2020-01-03-b.md)', '[b](/articles/b/)'],
    ['[b](https://example.com/a)', '[b](https://example.com/a)'],
    ['[b](www.example.com)', '[b](https://www.example.com)'],
    ['[b](/)', '[b](/)'],
    ['[b](javascript:a())', 'b'],
    ['[b](/gone/)', 'b (`/gone/`)'],
    ['[b](/%2F)', '[b](/)'],
    ['[b](<{% link // %}>)', 'b (`{% link // %}`)'],
    ['[b](<{% post_url http:// %}>)', 'b (`{% post_url http:// %}`)'],
  ])('%s is %s', (text, expected) => expect(linked(text).text).toBe(expected));

  test('to what is not imported lead to the blog, where its address is known', () =>
    expect(linked('[b](/gone/)', { '_config.yml': 'url: https://blog.example\nbaseurl: /x' }).text).toBe('[b](https://blog.example/x/gone/)'));

  test('of two slashes below the path of the blog lead to its beginning', () =>
    expect(linked('[b](/x//)', { '_config.yml': 'baseurl: /x' }).text).toBe('[b](/)'));

  test('into a page that has no such place lead to its beginning, which is told', () =>
    expect(linked('[b](/b.html#none)')).toEqual({
      text: '[b](/articles/b/)',
      said: ['"#none" is no place of its page: the link leads to the beginning of it'],
    }));
});

describe('pictures', () => {
  const files = {
    'img/dot.png': dot,
    'static/a b.PNG': dot,
    'assets/wrong.gif': dot,
    '_posts/cut.png': dot.subarray(0, 40),
    [`img/${'그림'.normalize('NFD')}.jpg`]: dot,
  };
  const shown = (text: string) => {
    const { posts, problems } = importExample({ ...files, '_posts/2020-01-02-a.md': post('title: A', text) });
    return {
      text: posts[0]!.files[0]!.content.split('---\n').at(-1)!.trim(),
      pictures: posts[0]!.pictures.map(({ name }) => name),
      said: problems.map(({ level, message }) => `${level} ${message}`),
    };
  };

  test.each([
    ['../img/dot.png', 'dot.png'],
    ['../../img/dot.png', 'dot.png'],
    ['/img/DOT.PNG', 'dot.png'],
    ['img/dot.png?raw=true', 'dot.png'],
    ['/static/a%20b.PNG', 'a-b.png'],
    ['/img/그림.jpg', '그림.png'],
    ['/assets/wrong.gif', 'wrong.png'],
    [`data:image/png;base64,${dot.toString('base64')}`, 'picture.png'],
  ])('%s goes beside its post', (address, name) => expect(shown(`![A](${address})`)).toEqual({ text: `![A](./${name})`, pictures: [name], said: [] }));

  test.each([
    ['/img/none.png', 'is not there'],
    ['../../../etc/passwd', 'leads out of the folder of the blog'],
    ['cut.png', 'the file ends before the picture does'],
    ['/img/dot.bmp', 'is not there'],
  ])('%s is told, and its words stay', (address, why) => {
    const { text, pictures, said } = shown(`![A](${address})`);
    expect([text, pictures, said]).toEqual([`A \`${address}\``, [], [expect.stringContaining(why)]]);
    expect(said[0]).toMatch(/^error/);
  });

  test('a link to a picture shows it', () => expect(shown('[words](/img/dot.png)').text).toBe('words ![words](./dot.png)'));

  test('a drawing in the text becomes a picture', () =>
    expect(shown('<svg viewBox="0 0 1 1"><title>D</title><rect width="1" height="1"/></svg>')).toMatchObject({
      text: '![D](./picture.svg)',
      pictures: ['picture.svg'],
    }));

  test.each([';utf8', ';charset=utf-8', ';charset=utf-8;base64'])('a drawing in an address with %s is carried', (parameters) => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
    const body = parameters.endsWith('base64') ? Buffer.from(drawing).toString('base64') : encodeURIComponent(drawing);
    expect(shown(`![D](data:image/svg+xml${parameters},${body})`)).toEqual({ text: '![D](./picture.svg)', pictures: ['picture.svg'], said: [] });
  });

  test('what is in an address and no picture is told', () =>
    expect(shown('![D](data:text/plain,a)')).toEqual({ text: 'D `data:…`', pictures: [], said: [expect.stringMatching(/^error .* is no picture/)] }));

  test('a drawing in an address whose encoding is broken is carried', () =>
    expect(shown(`![D](data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20width=%22100%%22%20viewBox='0%200%201%201'/%3E)`)).toMatchObject({
      text: '![D](./picture.svg)',
      said: [],
    }));

  test('two pictures of one name are two', () => {
    const { posts } = importExample({
      'a/x.png': dot,
      'b/x.png': Buffer.concat([dot, Buffer.from([0])]),
      '_posts/2020-01-02-a.md': post('title: A', '![A](/a/x.png) ![B](/b/x.png)'),
    });
    expect(posts[0]!.pictures.map(({ name }) => name)).toEqual(['x.png', 'x-2.png']);
  });
});

describe('the languages of a post', () => {
  test('stand in one folder, with the same tags', () => {
    const blog = {
      'hugo.toml': '',
      'content/posts/a.ko.md': post('title: 가\ndate: 2020-01-02\ntags: [롤백]'),
      'content/posts/a.en.md': post('title: A\ndate: 2020-01-03\ntags: [x]'),
    };
    expect(Object.entries(fieldsIn(blog)).map(([place, { tags }]) => [place, tags])).toEqual([
      ['articles/a/ko.mdx', ['rollback', 'x']],
      ['articles/a/en.mdx', ['rollback', 'x']],
    ]);
  });
});

describe('what is no post', () => {
  const problemsIn = (files: ExampleFiles) =>
    importExample(files).problems.map(({ file, line, column, level, message }) => `${file.split('/').at(-1)}:${line}:${column} ${level} ${message}`);

  test('is told with its place, and the rest is imported', () => {
    const files = {
      '_posts/2020-01-01-none.md': 'no front matter',
      '_posts/2020-01-02-yaml.md': '---\ntitle: a: b\n---\n',
      '_posts/2020-01-03-toml.md': '+++\ntitle = \n+++\n',
      '_posts/2020-01-04-bytes.md': new Uint8Array([0, 1, 2, 255]),
      '_posts/2020-01-05-euc-kr.md': Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xc7, 0xd1])]),
      '_posts/2020-01-06-folder.md/a.txt': '',
      '_posts/2020-01-07-org.org': '',
      '_posts/2020-01-08-date.md': post('title: A\ndate: 2020-02-31'),
    };
    expect(problemsIn(files).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      '2020-01-01-none.md:1:1 error',
      '2020-01-02-yaml.md:2:8 error',
      '2020-01-03-toml.md:2:9 error',
      '2020-01-04-bytes.md:1:1 error',
      '2020-01-05-euc-kr.md:2:8 error',
      '2020-01-07-org.org:1:1 error',
      '2020-01-06-folder.md:1:1 error',
      '2020-01-08-date.md:3:7 warning',
    ]);
    expect(importExample(files).posts.map(({ slug }) => slug)).toEqual(['date']);
  });

  test.each([
    ['_config.yml', 'title: B\nurl: "https://a b.example"\n', '_posts/2020-01-02-a.md', '_config.yml:2:6 warning url: "https://a b.example" is no address'],
    ['hugo.toml', 'baseURL = "http://[x]/"\n', 'content/posts/a.md', 'hugo.toml:1:11 warning baseURL: "http://[x]/" is no address'],
  ])('is an address in %s that is none: the posts are imported without it', (config, settings, path, said) => {
    const files = { [config]: settings, [path]: post('title: A\ndate: 2020-01-02') };
    expect(problemsIn(files)).toEqual([expect.stringContaining(said)]);
    expect(importExample(files).posts).toHaveLength(1);
  });

  test('is a post that fails in an unforeseen way: it is refused, and the others are imported', () =>
    inFolder({ '_posts/2020-01-02-a.md': post('title: A\ncategories: [x]'), '_posts/2020-01-03-b.md': post('title: B') }, (folder) => {
      const blog = readBlog(folder);
      if ('problem' in blog) throw new Error(blog.problem);
      blog.posts[0]!.front.at = () => {
        throw new Error('odd');
      };
      const { posts, problems } = importBlog(blog, { vocabulary: exampleVocabulary });
      expect(posts.map(({ slug }) => slug)).toEqual(['b']);
      expect(problems.map(({ file, level, message }) => `${file.split('/').at(-1)} ${level} ${message}`)).toEqual([
        '2020-01-02-a.md error the post cannot be read, and is not imported: odd',
      ]);
    }));

  test.each([
    ['nowhere', 'cannot be read: nothing is there'],
    ['empty', 'holds no blog'],
    ['file', 'is a file: give the folder of the blog'],
  ])('a path to what is no blog says so: %s', (name, why) =>
    inFolder({ 'empty/a.txt': '', file: '' }, (folder) => {
      const blog = readBlog(`${folder}/${name}`);
      expect('problem' in blog && blog.problem).toContain(why);
    }),
  );

  test('the folder of the posts is as good as the one of the blog', () =>
    inFolder({ '_posts/2020-01-02-a.md': post('title: A') }, (folder) => {
      const blog = readBlog(`${folder}/_posts`);
      expect('posts' in blog && importBlog(blog, { vocabulary: exampleVocabulary }).posts).toHaveLength(1);
    }));
});
