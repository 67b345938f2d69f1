import { type ChildProcess, spawn } from 'node:child_process';

/** The display to draw on: the machine's own, else an Xvfb that `close` ends. null where there is neither. */
export async function openDisplay(): Promise<{ readonly name: string; close(): void } | null> {
  const own = process.env.DISPLAY;
  if (own) return { name: own, close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await firstLine(server);
  return number === null ? null : { name: `:${number}`, close: () => void server.kill() };
}

function firstLine(server: ChildProcess): Promise<string | null> {
  return new Promise(resolve => {
    server.once('error', () => resolve(null));
    server.once('exit', () => resolve(null));
    server.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
}
