/** A site that was built for the tests and is being served. */
export interface BuiltSite {
  /** Address of its root, base path included, without a trailing slash: `${url}/lessons/`. */
  url: string;
  /** Folder it was built into. */
  folder: string;
  /** Path under which it is served: begins and ends with a slash. */
  base: string;
}

/** Origin that the tests build with. No host has it, so an address that should have been a path shows at once. */
export const siteOrigin = 'https://site.example';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site as it is in this repository. */
    site: BuiltSite;
    /** A site of `tests/fixtures/content`, under a sub-path. */
    fixture: BuiltSite;
  }
}
