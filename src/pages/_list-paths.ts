import { langParam } from '../i18n/paths.ts';
import { languages, site, type Language } from '../site.config.ts';
import { pageParam, paginate } from '../posts/paging.ts';

/**
 * The static paths of a list, for a `[...lang]/…/[...page]` route: each language, each page. A list that differs by
 * language is given as a function.
 */
export function listPaths<Item>(list: readonly Item[] | ((lang: Language) => readonly Item[])) {
  return languages.flatMap((lang) =>
    paginate(typeof list === 'function' ? list(lang) : list, site.pageSize).map((page) => {
      const param = pageParam(page.number);
      return { params: { lang: langParam(lang), page: param }, props: { lang, page: { ...page, suffix: param === undefined ? '' : `${param}/` } } };
    }),
  );
}
