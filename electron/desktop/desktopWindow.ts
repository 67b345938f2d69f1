import type { HostEvents } from '../../shared/host/host.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { HostServices } from '../services/hostServices.ts';
import { createWindowSession, type WindowSession } from '../services/windowSession.ts';
import { EVENT_CHANNEL } from './channels.ts';
import type { ElectronParts, WindowPart } from './electronParts.ts';
import { askWhereToSave, askWhichToOpen } from './fileDialogs.ts';
import { guardClosing } from './guardClosing.ts';
import type { OpenedFiles } from './openedFiles.ts';
import { START_URL } from './ownOrigin.ts';
import { windowOptions } from './windowOptions.ts';
import { askAboutCrashedPage, askAboutHungPage } from './windowQuestions.ts';

export interface DesktopWindow {
  readonly window: WindowPart;
  answer(name: unknown, input: unknown): ReturnType<WindowSession['answer']>;
  send<Name extends keyof HostEvents>(name: Name, payload: HostEvents[Name]): void;
}

export interface DesktopWindowPorts {
  readonly services: HostServices;
  readonly files: OpenedFiles;
  readonly preload: string;
  language(): Promise<Language>;
  ready(): void;
}

/** Opens the window and stands for it before the services: its dialogs, its title, its end. */
export async function openDesktopWindow(electron: ElectronParts, ports: DesktopWindowPorts): Promise<DesktopWindow> {
  const { services, files } = ports;
  const { theme } = await services.settings.read();
  const dark = theme === 'system' ? electron.nativeTheme.shouldUseDarkColors : theme === 'dark';
  const { window, dialog } = electron.openWindow(windowOptions(ports.preload, dark));
  const send: DesktopWindow['send'] = (name, payload) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
  };
  let pageStands = false;

  const startSession = (): WindowSession =>
    createWindowSession(services, {
      front: 'electron',
      dialogs: {
        open: async kind =>
          askWhichToOpen(dialog, await ports.language(), kind, (await services.recent.lastFolder()) ?? services.machine.home),
        save: async (kind, suggested) => askWhereToSave(dialog, await ports.language(), kind, suggested),
      },
      systemLanguages: () => electron.app.getPreferredSystemLanguages(),
      opened: () => files.pageAsks(path => send('file.opened', services.tokens.fileRef(path))),
      stateChanged: ({ title, dirty, file }) => {
        window.setTitle(title === '' ? 'Orgsketch' : `${dirty ? '• ' : ''}${title} – Orgsketch`);
        window.setDocumentEdited(dirty);
        window.setRepresentedFilename(file ?? '');
      },
      ready: () => {
        pageStands = true;
        ports.ready();
      },
      close: () => window.destroy(),
    });
  let session = startSession();

  const pageLives = guardClosing(window, {
    pageListens: () => pageStands,
    isDirty: () => session.state().dirty,
    askPage: () => send('close.requested', null),
    askUser: async () => askAboutHungPage(dialog, await ports.language(), session.state().title),
    now: services.machine.now,
  });

  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    void services.log.write('the page is gone', reason);
    pageStands = false;
    files.pageIsGone(session.state().file);
    // Its draft is left behind, for the page that comes.
    session.end();
    session = startSession();
    const again = await askAboutCrashedPage(dialog, await ports.language());
    if (window.isDestroyed()) return;
    if (again) window.webContents.reload();
    else window.destroy();
  });

  window.once('ready-to-show', () => window.show());
  window.loadURL(START_URL).catch(error => {
    void services.log.write('the page did not load', String(error));
    if (!window.isDestroyed()) window.show();
  });

  return {
    window,
    send,
    answer: (name, input) => {
      pageLives();
      return session.answer(name, input);
    },
  };
}
