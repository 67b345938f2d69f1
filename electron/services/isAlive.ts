/** Whether a process of that number runs on this machine; a number may have gone to another program since. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A stranger's process is alive as well, and may not be asked.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
