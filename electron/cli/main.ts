import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nanoid } from 'nanoid';
import { dataFolder } from '../services/dataFolder.ts';
import { nodeFileSystem } from '../services/fileSystem.ts';
import { createSafeWrites } from '../services/safeWrites.ts';
import { EXIT } from './exitCodes.ts';
import { languageOf } from './languageOf.ts';
import { runCli } from './runCli.ts';

// A reader that has seen enough (`orgsketch inspect … | head`) closes the pipe: that is no mistake of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`orgsketch: ${error.message}\n`);
  process.exit(EXIT.notWritten);
});

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    fs: nodeFileSystem,
    writes: createSafeWrites({
      fs: nodeFileSystem,
      dataFolder: dataFolder(process.env, process.platform, homedir()),
      platform: process.platform,
      processId: process.pid,
      now: Date.now,
    }),
    folder: process.cwd(),
    // Beside this bundle: dist/cli and dist/fonts.
    fonts: join(dirname(fileURLToPath(import.meta.url)), '..', 'fonts'),
    newId: () => nanoid(12),
    language: languageOf(process.env),
    print: line => process.stdout.write(`${line}\n`),
    report: line => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`orgsketch: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = EXIT.bug;
}
