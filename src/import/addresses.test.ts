import { describe, expect, test } from 'vitest';
import { hugoAddress } from './hugo-address.ts';
import { jekyllAddress } from './jekyll-address.ts';

describe('an address of Jekyll', () => {
  const parts = { categories: ['Site Notes', 'x'], date: { day: '2019-01-05', time: '07:08:09' }, title: 'My Post_첫 글!' };
  test.each([
    ['date', '/site notes/x/2019/01/05/My-Post_첫-글!.html'],
    ['pretty', '/site notes/x/2019/01/05/My-Post_첫-글!/'],
    ['ordinal', '/site notes/x/2019/005/My-Post_첫-글!.html'],
    ['weekdate', '/site notes/x/2019/W01/Sat/My-Post_첫-글!.html'],
    ['none', '/site notes/x/My-Post_첫-글!.html'],
    ['/:slugified_categories/:slug/', '/site-notes/x/my-post-첫-글/'],
    ['/:short_year/:i_month/:i_day/:hour-:minute/', '/19/1/5/07-08/'],
    ['/fixed/', '/fixed/'],
  ])('with the permalink %s', (permalink, address) => expect(jekyllAddress({ ...parts, permalink })).toBe(address));

  test('has no parts that are not known', () => expect(jekyllAddress({ permalink: 'date', categories: [], title: 'a' })).toBe('/a.html'));
});

describe('an address of Hugo', () => {
  const parts = { sections: ['posts', 'Deep Notes'], name: 'My Post', title: 'A Title', date: { day: '2019-01-05' }, prefix: '', isUgly: false };
  test.each([
    [{}, '/posts/deep-notes/my-post/'],
    [{ slug: 'other' }, '/posts/deep-notes/other/'],
    [{ permalink: '/:year/:month/:day/:title/' }, '/2019/01/05/a-title/'],
    [{ permalink: '/:section/:contentbasename/' }, '/posts/my-post/'],
    [{ prefix: '/en' }, '/en/posts/deep-notes/my-post/'],
    [{ isUgly: true }, '/posts/deep-notes/my-post.html'],
  ])('%j', (more, address) => expect(hugoAddress({ ...parts, ...more })).toBe(address));
});
