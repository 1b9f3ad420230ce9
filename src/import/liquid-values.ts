import { Liquid } from 'liquidjs';
import type { Blog, BlogPost } from './blog.ts';
import type { Fields } from './values.ts';

/** What the expressions of a post may name: `site`, `page`, and what the text itself assigns. */
export interface LiquidValues {
  /** The value of an expression with its filters as text, or undefined where it is not known here. */
  textOf(expression: string): string | undefined;
  /** Any value of an expression. Undefined where it is not known here. */
  valueOf(expression: string): unknown;
  assign(name: string, value: unknown): void;
  /** A template with its values, or undefined where it cannot be rendered. */
  render(template: string, values: Fields): string | undefined;
}

/** The values of a post. Of what Jekyll would look up in other files, nothing is known. */
export function liquidValues(blog: Blog, post: BlogPost): LiquidValues {
  const site = { url: '', baseurl: '', ...blog.site };
  const page = { ...post.fields, url: post.addresses[0], path: post.path, date: post.date?.day, categories: post.categories, tags: post.tags };
  const scope: Fields = { site, page };
  const engine = engineOf(blog, { strictVariables: true });
  const lenient = engineOf(blog, { strictVariables: false });
  const valueOf = (expression: string): unknown => {
    try {
      return engine.evalValueSync(expression, scope) as unknown;
    } catch {
      return undefined;
    }
  };
  return {
    valueOf,
    textOf(expression) {
      const value = valueOf(expression);
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
    },
    assign: (name, value) => void (scope[name] = value),
    render(template, values) {
      try {
        return lenient.parseAndRenderSync(template, { ...scope, ...values }) as string;
      } catch {
        return undefined;
      }
    },
  };
}

/** Filters that Jekyll adds. Source: https://jekyllrb.com/docs/liquid/filters/ */
function engineOf({ base, origin = '' }: Blog, { strictVariables }: { strictVariables: boolean }): Liquid {
  const engine = new Liquid({ strictVariables, strictFilters: true, ownPropertyOnly: true, root: [], partials: [], layouts: [] });
  const relative = (path: unknown) => (/^[a-z]+:/i.test(String(path)) ? String(path) : `${base}/${String(path).replace(/^\//, '')}`);
  engine.registerFilter('relative_url', relative);
  engine.registerFilter('absolute_url', (path: unknown) => (/^[a-z]+:/i.test(String(path)) ? String(path) : origin + relative(path)));
  for (const name of ['markdownify', 'smartify', 'xml_escape', 'uri_escape', 'cgi_escape']) engine.registerFilter(name, (value: unknown) => value);
  engine.registerFilter('date_to_string', (value: unknown) => String(value));
  engine.registerFilter('date_to_xmlschema', (value: unknown) => String(value));
  return engine;
}
