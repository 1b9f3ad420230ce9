import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatReport, isError, type Problem } from '../check/problem.ts';
import { styleFor, terminalReport } from '../check/terminal-report.ts';
import { contentDir } from '../environment.ts';
import { checkSite } from '../markdown/check-site.ts';
import { together } from '../markdown/together.ts';
import { overlayOf } from './overlay.ts';

/** How long a folder has to be quiet before it is read, in milliseconds: an editor writes a file in several steps. */
const quiet = 50;

/** In the live preview, says in the terminal and over the page what `npm run check` says, at the start and after each change. */
export function previewCheck(): AstroIntegration {
  return {
    name: 'check',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let overlay: ReturnType<typeof overlayOf>;
        // One after the other: an older answer never comes after a newer one.
        const check = together(async () => {
          const { problems } = await checkSite(contentDir);
          if (problems.length > 0) logger[problems.some(isError) ? 'error' : 'warn'](reportOf(problems));
          else if (overlay) logger.info('no problems');
          const before = overlay;
          overlay = overlayOf(problems.filter(isError));
          if (overlay) server.environments.client.hot.send(overlay);
          else if (before) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(`${contentDir}${sep}`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(check, quiet);
        });
        // A page that is opened later has to be told as well.
        server.ws.on('connection', () => {
          if (overlay) server.environments.client.hot.send(overlay);
        });
        void check();
      },
    },
  };
}

/** The same as `npm run check` prints: for a person in a terminal, else one problem a line. */
const reportOf = (problems: readonly Problem[]): string =>
  process.stdout.isTTY ? `\n\n${terminalReport(problems, styleFor(process.stdout))}\n` : formatReport(problems);
