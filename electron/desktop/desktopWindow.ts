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
  /** The page has heard an event. */
  heard(): void;
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
  const { window, dialog } = electron.openWindow(windowOptions(ports.preload, dark, electron.screen.getPrimaryDisplay().workAreaSize));
  const send: DesktopWindow['send'] = (name, payload) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
  };
  let pageStands = false;

  let journalBefore: string | null = null;
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
      journalBefore: () => journalBefore,
      send,
      stateChanged: ({ title, dirty, file }) => {
        window.setTitle(title === '' ? 'Orgsketch' : `${dirty ? '• ' : ''}${title} — Orgsketch`);
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
  let pageIsKnown = false;

  /** What the page before held is over: its journal is left behind, for the page that comes, and so is its file. */
  const awaitNewPage = () => {
    pageStands = false;
    pageIsKnown = false;
    files.pageIsGone(session.state().file);
    journalBefore = session.journal();
    session.end();
    session = startSession();
  };

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
    awaitNewPage();
    const again = await askAboutCrashedPage(dialog, await ports.language());
    if (window.isDestroyed()) return;
    if (again) window.webContents.reload();
    else window.destroy();
  });

  // The title is ours: it marks unsaved changes where the system has no mark of its own.
  window.on('page-title-updated', event => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.loadURL(START_URL).catch(error => {
    void services.log.write('the page did not load', String(error));
    if (!window.isDestroyed()) window.show();
  });

  return {
    window,
    send,
    heard: pageLives,
    answer: (name, input) => {
      pageLives();
      // A page asks once who we are: when it asks again, it is another one, loaded anew.
      if (name === 'app.info' && pageIsKnown) awaitNewPage();
      if (name === 'app.info') pageIsKnown = true;
      return session.answer(name, input);
    },
  };
}
