import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, screen, session } from 'electron';
import { commandWords } from './desktop/commandWords.ts';
import type { ElectronParts } from './desktop/electronParts.ts';
import { namedFiles } from './desktop/namedFiles.ts';
import { openDesktop, type Start } from './desktop/openDesktop.ts';
import { APP_SCHEME } from './desktop/ownOrigin.ts';
import { READY_LINE } from './readyLine.ts';
import { createHostServices, type MachinePorts } from './services/hostServices.ts';
import { nodeMachine } from './services/nodeMachine.ts';

// A command has neither window nor lock: any number of them may run beside an open window.
const words = commandWords(process.argv);
if (words === null) startWindow();
else void runCommand(words);

/** Loaded only here: a window need not wait for it. */
async function runCommand(command: readonly string[]): Promise<void> {
  const { runCommandLine } = await import('./cli/runCommandLine.ts');
  app.exit(await runCommandLine(command, join(app.getAppPath(), 'dist/fonts')));
}

function startWindow(): void {
  const machine = nodeMachine(app.getVersion());
  // One folder for every front; what Chromium itself keeps lies apart from what is ours. Both count for the single instance as well.
  app.setPath('userData', machine.dataFolder);
  app.setPath('sessionData', join(machine.dataFolder, 'window'));
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

  const start: Start = { files: namedFiles(process.argv, process.cwd(), app.getAppPath()) };
  if (app.requestSingleInstanceLock(start)) run(machine, start);
  else app.quit();
}

function run(machine: MachinePorts, start: Start): void {
  const desktop = openDesktop(app, {
    services: createHostServices(machine),
    appPath: app.getAppPath(),
    files: start.files,
    ready: () => process.stdout.write(`${READY_LINE}\n`),
    say: line => process.stdout.write(`${line}\n`),
  });
  void app.whenReady().then(() => {
    // Only now: on its way to being ready Electron sets handlers of its own, which would ask the page.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void desktop.end());
    return desktop.start(electronParts());
  });
}

/** What exists only once Electron is ready. */
const electronParts = (): ElectronParts => ({
  app,
  protocol,
  session: session.defaultSession,
  ipcMain,
  nativeTheme,
  screen,
  openWindow: options => {
    const window = new BrowserWindow(options);
    return {
      window,
      dialog: {
        showOpenDialog: asked => dialog.showOpenDialog(window, asked),
        showSaveDialog: asked => dialog.showSaveDialog(window, asked),
        showMessageBox: asked => dialog.showMessageBox(window, asked),
      },
    };
  },
  setMenu: template => Menu.setApplicationMenu(template === null ? null : Menu.buildFromTemplate(template)),
  // Its types leave out the event that its documentation has.
  onShutdown: listener => void powerMonitor.on('shutdown', listener as () => void),
});
