declare namespace App {
  /** What the components in an author's text know of the page that shows them. */
  interface Locals {
    lang: import('./site.config.ts').Language;
    /** The retrospective of which they show entries; an article has none. */
    retrospective?: import('./schema/retrospective.ts').RetrospectiveData;
  }
}
