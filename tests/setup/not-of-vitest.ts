/**
 * What Vitest says of itself to its processes, not said: it would make a build one for tests, and its pages those of a
 * preview. Comes after `process.env` in the environment of a command.
 */
export const notOfVitest = { NODE_ENV: undefined, DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, TEST: undefined, VITEST: undefined };
