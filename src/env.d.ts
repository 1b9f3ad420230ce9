declare namespace App {
  interface Locals {
    /** The retrospective that a page shows, for the components that its author uses in the text. */
    post: {
      data: import('./schema/retrospective.ts').RetrospectiveData;
      lang: import('./site.config.ts').Language;
    };
  }
}
