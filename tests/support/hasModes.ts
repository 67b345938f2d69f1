/** Whether files have owners and modes here, as all systems have them but Windows. */
export const hasModes = process.platform !== 'win32';
