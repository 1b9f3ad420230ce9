import nodeLog from 'astro/logger/node';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/**
 * Astro's log of a build without a line for each page that is as it was, so that those which were made anew are seen.
 * How many were taken over stands below them. What Vite does not know yet of CSS is no fault of a build: it leaves it as
 * it is written.
 */
export default function buildLog(config?: Parameters<typeof nodeLog>[0], log: AstroLoggerDestination = nodeLog(config)): AstroLoggerDestination {
  let page: AstroLoggerMessage | undefined;
  /** Whether a page was named that has not ended. */
  let isBegun = false;
  let takenOver = 0;
  const tellPage = (message: AstroLoggerMessage): void => {
    if (page !== message) return;
    log.write(message);
    page = undefined;
    isBegun = true;
  };
  return {
    write(message) {
      if (newerCss.test(message.message)) return;
      // Astro tells a page in two steps: its name, then what became of it.
      if (page === undefined && !message.newLine && isPage.test(message.message)) {
        page = message;
        // What is taken over, Astro tells in one go. What is being made is named at once, for it may take long, or never end.
        setImmediate(tellPage, message);
        return;
      }
      if (page !== undefined && isTakenOver.test(message.message)) takenOver += 1;
      else {
        const isOfPage = page !== undefined || isBegun;
        if (page !== undefined) log.write(page);
        if (!isOfPage && takenOver > 0) {
          log.write({ ...message, level: 'info', label: null, newLine: true, message: `  ├─ ${takenOver} more as they were` });
          takenOver = 0;
        }
        log.write(message);
        isBegun = false;
      }
      page = undefined;
    },
  };
}

/** CSS Overflow 5: the link to the section that is being read. */
const newerCss = /lightningcss.*'target-current' is not recognized/;
const isPage = /├─/;
const isTakenOver = /\((?:restored|cached)\)/;
