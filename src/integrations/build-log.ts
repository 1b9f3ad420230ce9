import nodeLog from 'astro/logger/node';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/**
 * Astro's log of a build without a line for each page that is as it was, so that those which were made anew are seen.
 * How many were taken over stands below them.
 */
export default function buildLog(config?: Parameters<typeof nodeLog>[0], log: AstroLoggerDestination = nodeLog(config)): AstroLoggerDestination {
  let page: AstroLoggerMessage | undefined;
  let takenOver = 0;
  return {
    write(message) {
      // Astro tells a page in two steps: its name, then what became of it.
      if (page === undefined && !message.newLine && isPage.test(message.message)) {
        page = message;
        return;
      }
      if (page !== undefined && isTakenOver.test(message.message)) takenOver += 1;
      else {
        if (page !== undefined) log.write(page);
        else if (takenOver > 0) {
          log.write({ ...message, label: null, newLine: true, message: `  ├─ ${takenOver} more as they were` });
          takenOver = 0;
        }
        log.write(message);
      }
      page = undefined;
    },
  };
}

const isPage = /├─/;
const isTakenOver = /\((?:restored|cached)\)/;
