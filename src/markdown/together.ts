/** Milliseconds in which calls are waited for, so that one run serves all that want the same. */
const window = 10;

/** Calls that come before a run begins share it. One that comes while it is under way gets a run of its own afterwards, for what it asks about may have been passed already. */
export function together<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let waiting: Promise<Result> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  return () =>
    (waiting ??= running
      .then(() => new Promise((begin) => setTimeout(begin, window)))
      .then(() => {
        waiting = undefined;
        const result = run();
        // Whatever came of it: all posts of a site would stay in memory with it.
        running = result.then(
          () => undefined,
          () => undefined,
        );
        return result;
      }));
}
