import { describe, expect, test } from 'vitest';
import { dot, importText } from './read-example-blog.ts';

const pictures = { 'img/dot.png': dot, 'img/첫 그림.PNG': dot, 'assets/a.png': dot };
const jekyll = (text: string, fields = '') => importText(text, { fields, files: pictures }).mdx;
const hugo = (text: string) => importText(text, { kind: 'hugo', files: { 'static/img/dot.png': dot, 'hugo.toml': 'baseURL = "https://blog.example/"' } }).mdx;

describe('Markdown of a blog is MDX', () => {
  test.each([
    [
      'a brace and an angle bracket',
      'Size {none}, <5ms, List<String>, a<b and c>d, FROM <table>',
      'Size \\{none}, \\<5ms, List\\<String>, a\\<b and c>d, FROM \\<table>',
    ],
    ['words of modules', 'import a from b\nexport c', ' import a from b\nexport c'],
    ['bold beside Hangul', '**장애(outage)**는', '**장애(outage)**는'],
    ['a single tilde', '3~4분, 5~6분', '3\\~4분, 5\\~6분'],
    ['tasks', '- [ ] a\n- [x] b', '- [ ] a\n- [x] b'],
    ['a comment', '<!-- a */ b -->', '{/* a * / b */}'],
    ['the end of an excerpt', 'a\n\n<!--more-->\n\nb', 'a\n\nb'],
    ['code with fences of tildes', '~~~Ruby\nputs 1\n~~~', '```ruby\nputs 1\n```'],
    ['code that is indented', '    {{ a }} <b>', '```\n{{ a }} <b>\n```'],
    ['links by reference', '[a][b] ![c][d]\n\n[b]: https://example.com/x\n[d]: /img/dot.png', '[a](https://example.com/x) ![c](./dot.png)'],
    ['a table', '| a | b |\n|:--|--:|\n| `c|d` | x<br>y |', '| a | b |\n| :- | -: |\n| `c\\|d` | x<br />y |'],
    ['footnotes', 'a[^1]\n\n[^1]: b', 'a[^1]\n\n[^1]: b'],
  ])('%s', (_, text, mdx) => expect(jekyll(text)).toBe(mdx));

  test('a footnote that nothing refers to stands at the end', () => expect(jekyll('a\n\n[^1]: lost words\n\nb')).toBe('a\n\nb\n\nlost words'));
});

describe('HTML', () => {
  test.each([
    ['a line break', 'a<br>b<br/>c', 'a\\\nb\\\nc'],
    ['emphasis', '<b>a</b> <i>b</i> <del>c</del> <code>d</code>', '**a** *b* ~~c~~ `d`'],
    ['elements that Markdown has not', 'x<sub>1</sub> <kbd>K</kbd> <u>u</u>', 'x<sub>1</sub> <kbd>K</kbd> <u>u</u>'],
    ['elements that give form alone', '<center><font color="red">a</font></center>', 'a'],
    ['a fold', '<details open><summary>S</summary>\n\n- a\n\n</details>', '<details open>\n  <summary>S</summary>\n\n  - a\n</details>'],
    ['Markdown in an element', '<div markdown="1">\n**a**\n</div>', '**a**'],
    [
      'Markdown behind the words of a fold',
      '<details markdown="1">\n<summary>S</summary>\n```bash\necho {a}\nb\n```\n- l\n</details>',
      '<details>\n  <summary>S</summary>\n\n  ```bash\n  echo {a}\n  b\n  ```\n\n  - l\n</details>',
    ],
    ['a notice', '<div class="notice--info">a</div>', '> a'],
    ['a simple table', '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>', '| a |\n| - |\n| b |'],
    [
      'code with empty lines in an element',
      '<div class="highlight"><pre><code class="language-js">function a() {\n\n    return {b};\n\n}\n# c\n\n* d</code></pre></div>\n\nafter',
      '```js\nfunction a() {\n\n    return {b};\n\n}\n# c\n\n* d\n```\n\nafter',
    ],
    [
      'code with empty lines in a table',
      '<table><tr><td><pre>\na {1}\n\nb</pre></td></tr></table>',
      '<table>\n  <tbody>\n    <tr>\n      <td>\n        ```\n        a {1}\n\n        b\n        ```\n      </td>\n    </tr>\n  </tbody>\n</table>',
    ],
    ['code about HTML', '`<pre>` a\n\n```html\n<pre>\n\nb</pre>\n```', '`<pre>` a\n\n```html\n<pre>\n\nb</pre>\n```'],
    ['a comment that is never closed', 'a\n\n<!-- b\n\nc **d**', 'a\n\n\\<!-- b\n\nc **d**'],
    ['a comment of Liquid that hides the end of another', '<!-- {% comment %} x --> y {% endcomment %}\n\nc', '\\<!--\n\n{/* x --> y */}\n\nc'],
    ['code', '<pre><code class="language-js">a &lt; b\n</code></pre>', '```js\na < b\n```'],
    [
      'a picture with a caption',
      '<figure><img src="/img/dot.png" alt="A"><figcaption>B</figcaption></figure>',
      '<figure>\n  ![A](./dot.png)\n\n  <figcaption>B</figcaption>\n</figure>',
    ],
    ['a frame', '<iframe src="https://www.youtube.com/embed/abc?start=5" title="Talk"></iframe>', '[Talk](https://www.youtube.com/watch?v=abc\\&t=5)'],
    ['a script of a gist', '<script src="https://gist.github.com/a/b.js"></script>', '[Gist code](https://gist.github.com/a/b)'],
    ['any other script', '<script>a()</script>', '{/* <script>a()</script> */}'],
    ['pictures side by side that are not there', '<img src="a.png"><img src="b.png">', '`a.png` `b.png`'],
    ['what is never closed', '<div>\n\na <b>b\n\nc', 'a **b**\n\nc'],
    ['what closes nothing', 'a</div> b</span>', 'a\n\nb'],
  ])('%s', (_, text, mdx) => expect(jekyll(text)).toBe(mdx));

  test('a video link with a picture of another host becomes two links', () => {
    const { mdx, said } = importText(
      '<a href="https://youtu.be/x" target="_blank"><img src="http://img.example/0.jpg" alt="영상" width="9"></a> 한국어로 쓴 글이다',
    );
    expect(mdx).toBe('[영상](https://youtu.be/x) ([그림](http://img.example/0.jpg)) 한국어로 쓴 글이다');
    expect(said).toContainEqual(expect.stringMatching(/^5:\d+ warning the picture "http:\/\/img\.example\/0\.jpg" is on another host/));
  });
});

describe('kramdown', () => {
  test.each([
    ['a notice', 'a\n{: .notice--warning}', '> a'],
    ['attributes of a span', '**a**{: .x} [b](https://example.com){:target="_blank"}', '**a** [b](https://example.com)'],
    ['a table of contents', '* TOC\n{:toc}\n\n## A', '## A'],
    ['the name of a heading', '## A {#x}\n\n[b](#x)', '## A\n\n[b](#a)'],
    ['definitions', 'T\n: m\n: n', '<dl>\n  <dt>T</dt>\n\n  <dd>m</dd>\n\n  <dd>n</dd>\n</dl>'],
    ['abbreviations', 'The API. An API.\n\n*[API]: Interface', 'The <abbr title="Interface">API</abbr> (Interface). An <abbr title="Interface">API</abbr>.'],
    ['an abbreviation that stands nowhere', 'a\n\n*[API]: Interface', 'a\n\nAPI: Interface'],
    ['cells beyond those of the first row', '| a |\n|--:|\n| b | c |', '| a | |\n| -: | - |\n| b | c |'],
    ['a table without a head', 'x\n\n| a | b |\n| c | d |\n\ny', 'x\n\n| | |\n| - | - |\n| a | b |\n| c | d |\n\ny'],
    ['what looks like one in code', '```\n\n| a | b |\n\n```', '```\n\n| a | b |\n\n```'],
    ['two backslashes', 'a\\\\\nb', 'a\\\nb'],
    ['HTML between marks', '{::nomarkdown}\n<p>a</p>\n{:/nomarkdown}', 'a'],
    ['a comment', 'a\n\n{::comment}\nb\n{:/comment}', 'a\n\n{/* b */}'],
    ['an address with spaces', '![A](/img/첫 그림.png)', '![A](./첫-그림.png)'],
  ])('%s', (_, text, mdx) => expect(jekyll(text)).toBe(mdx));

  test('a class that is not carried is told', () =>
    expect(importText('a\n{: .wide}').said).toEqual([expect.stringMatching(/^6:1 hint "wide" in braces is not carried/)]));
});

describe('formulas are code', () => {
  test.each([
    ['in a sentence', 'a $$h(x) = {1 \\over x_1}$$ b', 'a `h(x) = {1 \\over x_1}` b'],
    ['on lines of their own', '$$\na_1 * b_1 \\\\\n*c*\n$$', '```latex\na_1 * b_1 \\\\\n*c*\n```'],
    ['in a list', '- $$ e^{2} $$ b', '- `e^{2}` b'],
    ['between single dollars', 'a $x_1 * y^2 * z$ b', 'a `x_1 * y^2 * z` b'],
    ['in brackets', '\\\\(a\\\\) \\\\[b\\\\]', '`a` `b`'],
    ['an environment', '\\begin{equation}\na = b\n\\end{equation}', '```latex\n\\begin{equation}\na = b\n\\end{equation}\n```'],
    ['and money is not', 'costs $5 and $10, $HOME:$PATH', 'costs $5 and $10, $HOME:$PATH'],
    ['nor is what stands in code', '`$$a$$`', '`$$a$$`'],
  ])('%s', (_, text, mdx) => expect(jekyll(text)).toBe(mdx));
});

describe('Liquid', () => {
  test.each([
    ['code', '{% highlight java linenos %}\nclass A { /* {{ a }} */ }\n{% endhighlight %}', '```java\nclass A { /* {{ a }} */ }\n```'],
    ['code in a list', '- a\n\n  {% highlight sh %}\n  b\n  {% endhighlight %}', '- a\n\n  ```sh\n  b\n  ```'],
    ['raw text', '{% raw %}{{ a }}{% endraw %} `{% raw %}{% b %}{% endraw %}`', '\\{\\{ a }} `{% b %}`'],
    ['raw text in a table', '| a |\n|---|\n| {% raw %}{{ b | c }}{% endraw %} |', '| a |\n| - |\n| \\{\\{ b \\| c }} |'],
    ['a comment', 'a\n\n{% comment %}b{% endcomment %}', 'a\n\n{/* b */}'],
    ['what is known', '{{ "/img/dot.png" | relative_url }} {{ page.title }} {{ site.baseurl }}/x', '/img/dot.png T /x'],
    ['what is assigned', '{% assign v = "a" %}{{ v | upcase }}', 'A'],
    ['what is captured', '{% capture v %}\n**a**\n\nb\n{% endcapture %}\n<div class="notice">{{ v | markdownify }}</div>', '> **a**\n>\n> b'],
    ['a picture', '![A]({{ site.url }}{{ site.baseurl }}/img/dot.png)', '![A](./dot.png)'],
    [
      'a figure',
      '{% include figure image_path="/img/dot.png" alt="A" caption="B *c*" %}',
      '<figure>\n  ![A](./dot.png)\n\n  <figcaption>B *c*</figcaption>\n</figure>',
    ],
    ['a video', '{% include video id="abc" provider="youtube" %}', '[YouTube video](https://www.youtube.com/watch?v=abc)'],
    [
      'a link to the post itself',
      '[a]({% post_url 2020-01-02-example %}) [b]({% link _posts/2020-01-02-example.md %})',
      '[a](/en/articles/example/) [b](/en/articles/example/)',
    ],
  ])('%s', (_, text, mdx) => expect(jekyll(text)).toBe(mdx));

  test('a gallery of the front matter', () =>
    expect(
      jekyll(
        '{% include gallery caption="C" %}',
        'gallery:\n  - image_path: /img/dot.png\n    alt: A\n  - { url: /assets/a.png, image_path: /assets/a.png, alt: B }\n',
      ),
    ).toBe('![A](./dot.png)\n\n![B](./a.png)\n\nC'));

  test('a file that the blog includes', () =>
    expect(importText('{% include b.html text="c" %}', { files: { '_includes/b.html': '<div>\n    <b>{{ include.text }}</b>\n</div>' } }).mdx).toBe('**c**'));

  test('what is not known is shown as it was written, and told', () => {
    const { mdx, said } = importText('{% if a %}\nb {{ c.d }}\n{% endif %}\n\n`{{ e }}`');
    expect(mdx).toBe('`{% if a %}`\n\nb `{{ c.d }}`\n\n`{% endif %}`\n\n`{{ e }}`');
    expect(said.map((one) => one.split(' ')[0])).toEqual(['5:1', '6:3', '7:1', '9:2']);
  });
});

describe('shortcodes', () => {
  test.each([
    ['a figure', '{{< figure src="/img/dot.png" alt="A" title="B" >}}', '<figure>\n  ![A](./dot.png)\n\n  <figcaption>B</figcaption>\n</figure>'],
    ['videos', '{{< youtube abc >}} {{< vimeo id="1" >}}', '[YouTube video](https://www.youtube.com/watch?v=abc) [Vimeo video](https://vimeo.com/1)'],
    ['code', '{{< highlight go "linenos=table,hl_lines=1 3-4" >}}\na\n{{< /highlight >}}', '```go {1,3-4}\na\n```'],
    ['code with settings', '```go {linenos=table,hl_lines=[2,"3-4"]}\na\n```', '```go {2,3-4}\na\n```'],
    [
      'links',
      '[a]({{< ref "example.md#b" >}}) [c]({{< relref "/posts/example" >}})\n\n## B',
      '[a](/en/articles/example/#b) [c](/en/articles/example/)\n\n## B',
    ],
    ['a link to no address', 'a {{< ref "//" >}}', 'a `{{< ref "//" >}}`'],
    ['a post elsewhere', '{{< gist a 1 >}} {{< tweet user="b" id="2" >}}', '[Gist code](https://gist.github.com/a/1) [X post](https://x.com/b/status/2)'],
    ['a notice', '{{% notice info %}}\n**a**\n{{% /notice %}}', '> **a**'],
    ['a fold', '{{< details summary="S" >}}\na\n{{< /details >}}', '<details>\n  <summary>S</summary>\n\n  a\n</details>'],
    ['a drawing in words', '{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}', '```mermaid\ngraph TD\n```'],
    ['one that is text', '`{{</* youtube a */>}}`', '`{{< youtube a >}}`'],
    ['braces of other code', '{{ .Values.a }}', '\\{\\{ .Values.a }}'],
  ])('%s', (_, text, mdx) => expect(hugo(text)).toBe(mdx));

  test.each([
    ['{{< quote source="S" >}}a{{< /quote >}}', 'source'],
    ['{{< youtube id="a" caption="C" class="wide" >}}', 'caption'],
    ['{{< gist user="a" id="1" file="F" >}}', 'file'],
  ])('words in %s that have no place are told', (text, name) =>
    expect(importText(text, { kind: 'hugo' }).said).toEqual([expect.stringMatching(new RegExp(`^5:1 warning "${name}" of the shortcode`))]),
  );

  test('an unknown one is shown as it was written, with what it holds, and told', () => {
    const { mdx, said } = importText('a\n\n{{< odd "x" >}}*b*{{< /odd >}}', { kind: 'hugo' });
    expect(mdx).toBe('a\n\n`{{< odd "x" >}}`*b*');
    expect(said).toEqual([expect.stringMatching(/^7:1 warning the shortcode \{\{< odd >\}\} has no counterpart here/)]);
  });
});
