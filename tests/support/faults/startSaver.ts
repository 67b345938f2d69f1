import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import type { SaverTask } from './saverTask.ts';

export interface Saver {
  readonly lines: readonly string[];
  /** Resolves when it has said a line that begins so; also when it ended before. */
  said(start: string): Promise<void>;
  /** Resolves when the process is gone. */
  readonly ended: Promise<void>;
  kill(): Promise<void>;
}

/** Starts the bundled saver, as somebody else where `as` names one. */
export function startSaver(program: string, task: SaverTask, as: { readonly uid?: number; readonly gid?: number } = {}): Saver {
  const child = spawn(process.execPath, [program, JSON.stringify(task)], { ...as, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
  // Also when the test fails before it ends it.
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    const parts = `${rest}${text}`.split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  return {
    lines,
    said: start =>
      new Promise(resolve => {
        const look = () => {
          if (lines.some(line => line.startsWith(start))) resolve();
        };
        child.stdout.on('data', look);
        child.on('close', () => resolve());
        look();
      }),
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
