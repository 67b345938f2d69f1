// @ts-check
import { spawn } from 'node:child_process';

/** Asks the system to show the address; that it can't is no harm, the address stands in the terminal. @param {string} address */
export function openInBrowser(address) {
  const [program, ...args] = command(address);
  if (program === undefined) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** @param {string} address @returns {readonly string[]} */
function command(address) {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : [];
}
