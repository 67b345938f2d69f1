import { homedir } from 'node:os';
import { nanoid } from 'nanoid';
import { dataFolder } from '../services/dataFolder.ts';
import { nodeFileSystem } from '../services/fileSystem.ts';
import { createSafeWrites } from '../services/safeWrites.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { languageOf } from './languageOf.ts';
import { runCli } from './runCli.ts';
import { untilStopped } from './untilStopped.ts';

/** Of the terminal's line, from where the cursor is. */
const CLEAR_REST = '\u001b[K';

/**
 * The command line on this machine as it is, for the program of its own and for the packed app. `fonts` is the folder of the bundled fonts
 * and the rasteriser (`dist/fonts`). All that it printed is written when the answer comes: the process may end with it.
 */
export async function runCommandLine(args: readonly string[], fonts: string): Promise<ExitCode> {
  // A reader that has seen enough (`orgsketch inspect … | head`) closes the pipe: that is no mistake of anybody's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`orgsketch: ${error.message}\n`);
    process.exit(EXIT.notWritten);
  });
  const code = await run(args, fonts);
  await Promise.all([process.stdout, process.stderr].map(stream => new Promise(resolve => stream.write('', resolve))));
  return code;
}

async function run(args: readonly string[], fonts: string): Promise<ExitCode> {
  const ownFolder = dataFolder(process.env, process.platform, homedir());
  try {
    return await runCli(args, {
      fs: nodeFileSystem,
      writes: createSafeWrites({
        fs: nodeFileSystem,
        dataFolder: ownFolder,
        platform: process.platform,
        processId: process.pid,
        now: Date.now,
      }),
      dataFolder: ownFolder,
      folder: process.cwd(),
      fonts,
      newId: () => nanoid(12),
      language: languageOf(process.env),
      print: line => process.stdout.write(`${line}\n`),
      report: line => process.stderr.write(`${line}\n`),
      progress: process.stderr.isTTY ? line => process.stderr.write(`\r${line}${CLEAR_REST}`) : () => undefined,
      untilStopped,
    });
  } catch (error) {
    process.stderr.write(`orgsketch: ${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.bug;
  }
}
