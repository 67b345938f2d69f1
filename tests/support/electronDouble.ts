import type {
  BrowserWindowConstructorOptions,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OnBeforeRequestListenerDetails,
  OpenDialogOptions,
  Rectangle,
  SaveDialogOptions,
  WebContents,
} from 'electron';
import type { DialogPart, ElectronParts, FramePart, WindowPart } from '../../electron/desktop/electronParts.ts';

type Listener = (...args: never[]) => void;

/** Listeners by event, called in the order in which they came. */
class Events {
  private readonly listeners = new Map<string, Listener[]>();

  readonly on = (event: string, listener: Listener): this => {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
    return this;
  };

  names(): readonly string[] {
    return [...this.listeners.keys()];
  }

  emit(event: string, ...args: unknown[]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(...(args as never[]));
  }

  /** Whether some listener refused what the event is about. `details` are what newer events carry themselves. */
  isRefused(event: string, details: object = {}, ...args: unknown[]): boolean {
    let refused = false;
    this.emit(event, { ...details, preventDefault: () => (refused = true) }, ...args);
    return refused;
  }
}

type SessionPart = ElectronParts['session'];
type PermissionRequest = NonNullable<Parameters<SessionPart['setPermissionRequestHandler']>[0]>;
type PermissionCheck = NonNullable<Parameters<SessionPart['setPermissionCheckHandler']>[0]>;
export type Permission = Parameters<PermissionCheck>[1];

/**
 * Electron without Electron: it keeps what main passes to it and lets a test be the system, the user and the page. Its types are those of
 * `ElectronParts`, and so Electron's own.
 */
export class ElectronDouble {
  readonly appEvents = new Events();
  readonly sessionEvents = new Events();
  readonly windows: WindowDouble[] = [];
  readonly dialogs = new DialogDouble();
  readonly schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
  /** The first one is the primary. */
  displays: readonly { readonly id: number; readonly workArea: Rectangle }[] = [
    { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } },
  ];
  /** What the system itself lists as recent. */
  readonly recent: string[] = [];
  readonly shutdown = new Events();
  readonly settings = { spellChecker: true, quit: false };
  menu: MenuItemConstructorOptions[] | null | undefined;

  private readonly handlers = new Map<string, Parameters<ElectronParts['ipcMain']['handle']>[1]>();
  private readonly ipcEvents = new Events();
  private permissionRequest: PermissionRequest | null = null;
  private permissionCheck: PermissionCheck | null = null;
  private devicePermission: Parameters<SessionPart['setDevicePermissionHandler']>[0] = null;
  private beforeRequest: ((details: OnBeforeRequestListenerDetails, callback: (response: { cancel?: boolean }) => void) => void) | null =
    null;

  readonly parts: ElectronParts = {
    app: {
      isPackaged: true,
      on: this.appEvents.on,
      quit: () => {
        if (!this.appEvents.isRefused('before-quit')) this.settings.quit = true;
      },
      addRecentDocument: path => void this.recent.push(path),
      clearRecentDocuments: () => void this.recent.splice(0),
      getVersion: () => '9.8.7',
      getPreferredSystemLanguages: () => ['en-GB'],
    },
    protocol: {
      handle: (scheme, handler) => {
        this.schemes.set(scheme, handler);
      },
    },
    session: {
      on: this.sessionEvents.on,
      setPermissionRequestHandler: handler => {
        this.permissionRequest = handler;
      },
      setPermissionCheckHandler: handler => {
        this.permissionCheck = handler;
      },
      setDevicePermissionHandler: handler => {
        this.devicePermission = handler;
      },
      setSpellCheckerEnabled: enable => {
        this.settings.spellChecker = enable;
      },
      webRequest: {
        onBeforeRequest: (...args: unknown[]) => {
          this.beforeRequest = args.at(-1) as typeof this.beforeRequest;
        },
      },
    },
    ipcMain: {
      handle: (channel, handler) => {
        this.handlers.set(channel, handler);
      },
      on: this.ipcEvents.on,
    },
    nativeTheme: { shouldUseDarkColors: false },
    screen: {
      getPrimaryDisplay: () => this.displays[0] ?? { id: 0, workArea: { x: 0, y: 0, width: 800, height: 600 } },
      getAllDisplays: () => [...this.displays].reverse(),
    },
    onShutdown: listener => void this.shutdown.on('shutdown', listener),
    openWindow: options => {
      const window = new WindowDouble(options, () => {
        if (this.open.length === 0) this.appEvents.emit('window-all-closed');
      });
      this.windows.push(window);
      this.appEvents.emit('web-contents-created', {}, window.part.webContents);
      return { window: window.part, dialog: this.dialogs.part };
    },
    setMenu: template => {
      this.menu = template;
    },
  };

  get open(): readonly WindowDouble[] {
    return this.windows.filter(({ state }) => !state.destroyed);
  }

  /** The one that was opened last. */
  get window(): WindowDouble {
    const window = this.windows.at(-1);
    if (window === undefined) throw new Error('no window was opened');
    return window;
  }

  /** Every channel on which a page can reach main, and how. */
  channels(): { readonly answered: readonly string[]; readonly heard: readonly string[] } {
    return { answered: [...this.handlers.keys()], heard: this.ipcEvents.names() };
  }

  /** What a page's `invoke` gets; from the window's main frame unless another is given. */
  async invoke(
    channel: string,
    args: readonly unknown[],
    from: FramePart | null = this.window.part.webContents.mainFrame,
  ): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`nobody handles ${channel}`);
    return handler({ senderFrame: from } as IpcMainInvokeEvent, ...args);
  }

  send(channel: string, args: readonly unknown[], from: FramePart | null = this.window.part.webContents.mainFrame): void {
    this.ipcEvents.emit(channel, { senderFrame: from }, ...args);
  }

  isCancelled(url: string): boolean {
    let cancelled: boolean | undefined;
    this.beforeRequest?.({ url } as OnBeforeRequestListenerDetails, response => {
      cancelled = response.cancel;
    });
    if (cancelled === undefined) throw new Error('nobody looks at requests');
    return cancelled;
  }

  /** Asks both handlers, as Chromium does, and insists that they agree. */
  isGranted(permission: Permission, page: string, isMainFrame = true): boolean {
    let granted: boolean | undefined;
    this.permissionRequest?.(
      { getURL: () => page } as WebContents,
      permission as Parameters<PermissionRequest>[1],
      answer => {
        granted = answer;
      },
      { isMainFrame, requestingUrl: page },
    );
    const checked = this.permissionCheck?.(null, permission, page.split('/').slice(0, 3).join('/'), { isMainFrame });
    if (granted === undefined || granted !== checked) throw new Error(`request says ${granted}, check says ${checked}`);
    return granted;
  }

  isDeviceGranted(): boolean {
    return this.devicePermission?.({} as never) ?? true;
  }
}

export class WindowDouble {
  readonly events = new Events();
  readonly contentsEvents = new Events();
  readonly sent: { readonly channel: string; readonly args: readonly unknown[] }[] = [];
  /** Pages: each is told what main sends. */
  readonly receivers = new Set<(channel: string, args: readonly unknown[]) => void>();
  readonly state = { url: '', title: '', edited: false, file: '', shown: 0, focused: 0, restored: 0, destroyed: false, minimized: false };
  readonly place: { bounds: Rectangle; maximized: boolean; fullScreen: boolean };
  readonly page = { crashed: false, reloads: 0, textSteps: [] as string[], webRtc: '', opens: true };
  readonly part: WindowPart;
  readonly options: BrowserWindowConstructorOptions;

  /** `gone` is told after the window's own listeners. */
  constructor(options: BrowserWindowConstructorOptions, gone: () => void) {
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.place = { bounds: { x, y, width, height }, maximized: false, fullScreen: false };
    const { state, page } = this;
    this.part = {
      on: this.events.on,
      once: this.events.on,
      loadURL: async url => {
        state.url = url;
        this.mainFrame.url = url;
      },
      show: () => {
        state.shown += 1;
      },
      focus: () => {
        state.focused += 1;
        this.events.emit('focus');
      },
      close: () => this.close(),
      maximize: () => {
        this.place.maximized = true;
      },
      isMaximized: () => this.place.maximized,
      setFullScreen: fullScreen => {
        this.place.fullScreen = fullScreen;
      },
      isFullScreen: () => this.place.fullScreen,
      getNormalBounds: () => this.place.bounds,
      isMinimized: () => state.minimized,
      restore: () => {
        state.restored += 1;
      },
      destroy: () => {
        if (state.destroyed) return;
        state.destroyed = true;
        this.events.emit('closed');
        gone();
      },
      isDestroyed: () => state.destroyed,
      setTitle: title => {
        state.title = title;
      },
      setDocumentEdited: edited => {
        state.edited = edited;
      },
      setRepresentedFilename: file => {
        state.file = file;
      },
      webContents: {
        mainFrame: this.mainFrame,
        on: this.contentsEvents.on,
        setWindowOpenHandler: handler => {
          page.opens = handler({ url: 'https://example.com' } as Parameters<typeof handler>[0]).action !== 'deny';
        },
        setWebRTCIPHandlingPolicy: policy => {
          page.webRtc = policy;
        },
        send: (channel, ...args) => {
          this.sent.push({ channel, args });
          for (const receive of this.receivers) receive(channel, args);
        },
        reload: () => {
          page.reloads += 1;
        },
        isCrashed: () => page.crashed,
        undo: () => {
          page.textSteps.push('undo');
        },
        redo: () => {
          page.textSteps.push('redo');
        },
      },
    };
  }

  readonly mainFrame = { url: 'about:blank' };

  /** The user moves or sizes it. */
  move(bounds: Partial<Rectangle>): void {
    this.place.bounds = { ...this.place.bounds, ...bounds };
    this.events.emit('move');
  }

  /** The user closes the window; gone only if nobody refused. */
  close(): void {
    if (!this.events.isRefused('close')) this.part.destroy();
  }
}

/** The user in front of the system's dialogs: the answers are given beforehand, the questions kept. */
export class DialogDouble {
  readonly opened: OpenDialogOptions[] = [];
  readonly saved: SaveDialogOptions[] = [];
  readonly asked: MessageBoxOptions[] = [];
  readonly answers: { open: string[]; save: string[]; ask: number } = { open: [], save: [], ask: 0 };

  readonly part: DialogPart = {
    showOpenDialog: async options => {
      this.opened.push(options);
      const path = this.answers.open.shift();
      return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
    },
    showSaveDialog: async options => {
      this.saved.push(options);
      const path = this.answers.save.shift();
      return { canceled: path === undefined, filePath: path ?? '' };
    },
    showMessageBox: async options => {
      this.asked.push(options);
      return { response: this.answers.ask, checkboxChecked: false };
    },
  };
}
