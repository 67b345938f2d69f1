import { spawn } from 'node:child_process';

export interface StartedApp {
  /** All that it has printed so far, on both streams. */
  readonly said: () => string;
  /** The address in its ready line. */
  readonly ready: Promise<URL>;
  readonly ended: Promise<number | null>;
  readonly signal: (signal: NodeJS.Signals) => void;
}

/** `npm start` as a real process, by the path of its script. It never opens a browser and has no display unless the environment says so. */
export function startApp(script: string, args: readonly string[], environment: Record<string, string>): StartedApp {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, NODE_ENV: _mode, ...rest } = process.env;
  const child = spawn(process.execPath, [script, '--no-open', ...args], { env: { ...rest, ...environment } });
  let said = '';
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  const ready = new Promise<URL>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        said += text;
        const address = /^Orgsketch is ready at (http:\S+)$/m.exec(said)?.[1];
        if (address !== undefined) resolve(new URL(address));
      });
    }
    void ended.then(() => reject(new Error(`ended before it was ready:\n${said}`)));
  });
  ready.catch(() => undefined);
  return { said: () => said, ready, ended, signal: signal => void child.kill(signal) };
}
