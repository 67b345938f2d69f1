import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './runCommandLine.ts';

// Beside this bundle: dist/cli and dist/fonts.
process.exitCode = await runCommandLine(process.argv.slice(2), join(dirname(fileURLToPath(import.meta.url)), '..', 'fonts'));
