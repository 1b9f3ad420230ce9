import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { MarkdownProcessor } from '@astrojs/markdown-remark';
import { workDir } from '../../environment.ts';
import { codeDigest } from '../../kept/code-digest.ts';
import { readWhole, writeWhole } from '../../kept/whole-file.ts';

const folder = join(workDir, 'compiled');
const digest = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * A processor that compiles a post with code of its own once, and again only when the post or the code that compiles it
 * has changed: Vite asks for every such post in every build. The processor itself, with all its plugins, is loaded only
 * where something is to be compiled.
 */
export function keepingCompiled(load: () => Promise<MarkdownProcessor>): MarkdownProcessor<object> {
  const code = codeDigest();
  return {
    name: 'unified',
    // Astro tells from the settings as JSON whether to build everything anew. Functions are nothing there, and Shiki
    // changes its theme as it works: the digest of the code stands for the plugins.
    options: { remarkPlugins: [], rehypePlugins: [], remarkRehype: {}, code },
    createRenderer: async (shared) => (await load()).createRenderer(shared),
    async createMdxRenderer(shared, mdx) {
      let renderer: Promise<Renderer> | undefined;
      return {
        async process(content, path, frontmatter) {
          const file = join(folder, `${digest(path)}.json`);
          const key = digest(code, shared, mdx, path, frontmatter, content);
          const known = readWhole(file) as Kept | undefined;
          if (known?.key === key) return known.result;
          renderer ??= load().then((processor) => processor.createMdxRenderer!(shared, mdx));
          const result = await (await renderer).process(content, path, frontmatter);
          writeWhole(file, { key, result } satisfies Kept);
          return result;
        },
      };
    },
  };
}

type Renderer = Awaited<ReturnType<NonNullable<MarkdownProcessor['createMdxRenderer']>>>;
type Kept = { key: string; result: Awaited<ReturnType<Renderer['process']>> };
