/** One address of each type of page that is only read: such a page needs no script before its reader acts. */
export const readingPages = [
  '/',
  '/en/',
  '/retrospectives/',
  '/retrospectives/gitlab-2017-database-deletion/',
  '/en/retrospectives/first-outage/',
  '/articles/',
  '/articles/blameless-retrospective/',
  '/lessons/',
  '/causes/',
  '/causes/code-defect/',
  '/tags/',
  '/tags/rollback/',
  '/about/',
  '/components/',
  '/404.html',
] as const;

/** The search page, empty and with an answer. */
export const searchPages = ['/search/', '/search/?q=%EB%B0%B0%ED%8F%AC', '/en/search/?q=rollback'] as const;

/** One address of each type of page of the site in this repository, without its origin and base. */
export const pageTypes = [...readingPages, ...searchPages];
