import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type MarkupContent,
  type Position,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';

/** A language server that runs as it does behind an editor, with the project as the folder that is open. */
export interface EditorServer {
  /** What is underlined in a text as it is typed into a file, which need not exist. */
  underlined(file: string, text: string): Promise<Underlined[]>;
  /** What is shown over a place of a text. */
  hover(file: string, text: string, position: Position): Promise<string>;
  stop(): void;
}

export interface Underlined {
  /** Line and column, from 1, and the words that are underlined. */
  at: string;
  words: string;
  message: string;
}

/** The language server of the Astro extension, set up as `.vscode/settings.json` says. */
export const astroServer = () =>
  start('node_modules/@astrojs/language-server/bin/nodeServer.js', 'mdx', {
    typescript: { tsdk: resolve('node_modules/typescript/lib') },
    contentIntellisense: settings['astro.content-intellisense'],
  });

/** The language server of the YAML extension, set up as `.vscode/settings.json` says. */
export const yamlServer = () => start('node_modules/yaml-language-server/bin/yaml-language-server', 'yaml', {});

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;

/** A server tells what it has found so far, and more later: how long it is silent when that was all, in milliseconds. */
const quiet = 500;

async function start(server: string, languageId: string, initializationOptions: object): Promise<EditorServer> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  // The YAML server asks for its settings part by part.
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) => items.map(({ section }) => settingsOf(section)));
  connection.onRequest('client/registerCapability', () => null);
  let told: (published: PublishDiagnosticsParams) => void = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', (published: PublishDiagnosticsParams) => told(published));
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(resolve()).href, name: 'project' }];
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: workspaceFolders[0]!.uri,
    workspaceFolders,
    initializationOptions,
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { publishDiagnostics: {} } },
  });
  await connection.sendNotification('initialized', {});
  const versions = new Map<string, number>();
  /** Opens a file, or types over all that is in it. */
  const type = async (file: string, text: string): Promise<string> => {
    const uri = addressOf(file);
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    if (version === 1) await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    else await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    return uri;
  };
  return {
    async underlined(file, text) {
      const said = new Promise<Diagnostic[]>((answer) => {
        let waiting: NodeJS.Timeout | undefined;
        told = ({ uri, diagnostics }) => {
          if (decodeURIComponent(uri) !== decodeURIComponent(addressOf(file))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => answer(diagnostics), quiet);
        };
      });
      await type(file, text);
      return (await said).map((diagnostic) => shown(text, diagnostic));
    },
    async hover(file, text, position) {
      const uri = await type(file, text);
      const answer = await connection.sendRequest<{ contents: MarkupContent } | null>('textDocument/hover', { textDocument: { uri }, position });
      return answer?.contents.value ?? '';
    },
    stop() {
      connection.dispose();
      child.kill();
    },
  };
}

const addressOf = (file: string): string => pathToFileURL(resolve(file)).href;

/** The settings of a section: those whose names begin with it. */
function settingsOf(section: string): object {
  const own = Object.entries(settings).filter(([name]) => name.startsWith(`${section}.`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(section.length + 1), value]));
}

function shown(text: string, { range: { start, end }, message }: Diagnostic): Underlined {
  const line = text.split('\n')[start.line] ?? '';
  const words = line.slice(start.character, start.line === end.line ? end.character : undefined);
  return { at: `${start.line + 1}:${start.character + 1}`, words, message: typeof message === 'string' ? message : '' };
}
