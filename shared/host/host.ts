import type { Result } from '../base/result.ts';
import type { AppSettings } from './appSettings.ts';
import type { TextForm } from './fileContent.ts';
import type { HostError } from './hostError.ts';

/**
 * What the machine does for us: the whole boundary between the window and the computer, in one file. Requests answer with a
 * `Result` and never throw; files and folders are opaque tokens, so that the renderer can name no path that its user did not choose.
 */
export interface Host {
  request<Name extends RequestName>(
    name: Name,
    input: HostRequests[Name]['input'],
  ): Promise<Result<HostRequests[Name]['output'], HostError>>;
  /** Returns the function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (payload: HostEvents[Name]) => void): () => void;
}

/** Names one file or folder that the user chose; means nothing outside the host that gave it. */
export type FileToken = string & { readonly __file: true };
export type FolderToken = string & { readonly __folder: true };
/** One file that is on its way to the host, piece by piece. */
export type ExportToken = string & { readonly __export: true };

export interface FileRef {
  readonly token: FileToken;
  /** Last part of the path, with its ending: for the title and the recent list. */
  readonly name: string;
  /** The folder as people read it ("~/Clients/Acme"): shown, never sent back. */
  readonly folder: string;
}

/** What kind of file a dialog is about; each host knows the endings and the words of its own dialogs. */
export type FileKind = 'document' | 'png' | 'svg';

export interface HostInfo {
  readonly front: 'electron' | 'browser';
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly version: string;
  /** `native`: `dialog.open` and `dialog.save` ask the user. `own`: the window draws its dialog over the `folder.*` requests. */
  readonly dialogs: 'native' | 'own';
  readonly settings: AppSettings;
  /** BCP 47 tags of the system, the preferred first. */
  readonly systemLanguages: readonly string[];
  /** `own`: `window.open` puts a document into a window of its own. `tabs`: the page opens a tab itself. */
  readonly windows: 'own' | 'tabs';
  /** The file that this window was opened for: named at the start, double-clicked, dropped, asked for by another window. */
  readonly opened: FileRef | null;
  /** What became of the page that stood in this window before this one. */
  readonly pageBefore: 'none' | 'reloaded' | 'crashed';
  /** The journal of the page that was in this window before it was loaded again; null for a window that is new. */
  readonly journal: string | null;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'folder' | 'file';
  /** For a folder, to go into it; for a file, to read it. */
  readonly token: FolderToken | FileToken;
  /** Bytes; 0 for a folder. */
  readonly size: number;
  /** ms since 1970. */
  readonly modified: number;
}

export interface FolderListing {
  readonly token: FolderToken;
  readonly name: string;
  /** Readable way to it. */
  readonly path: string;
  /** From the root down to the folder itself, for the breadcrumbs. */
  readonly ancestors: readonly { readonly token: FolderToken; readonly name: string }[];
  /** Folders first, each by name; hidden ones left out. */
  readonly entries: readonly FolderEntry[];
  /** Entries were left out, because there are too many to list. */
  readonly truncated: boolean;
  /** Where to go from anywhere: the user's own folders, where the system has them its drives, and those of recent documents. Each once. */
  readonly places: readonly FolderPlace[];
}

export interface FolderPlace {
  readonly token: FolderToken;
  /** `recent`: a document from there was open lately. */
  readonly kind: 'home' | 'desktop' | 'documents' | 'drive' | 'recent';
  /** The folder's own name ("anna", "D:"): the window has its own word for the first three kinds. */
  readonly name: string;
  /** Readable way to it. */
  readonly path: string;
}

/** Bytes as base64, because every front's wire can carry text. */
export type Base64 = string;

export interface HostRequests {
  'app.info': { input: null; output: HostInfo };
  /** Stores the given settings; those not named stay. */
  'settings.set': { input: Partial<AppSettings>; output: null };

  /** Native dialogs only. null: the user cancelled. */
  'dialog.open': { input: { kind: FileKind }; output: FileRef | null };
  'dialog.save': { input: { kind: FileKind; suggestedName: string; beside: FileToken | null }; output: FileRef | null };

  /** Own dialogs only. null asks for the folder used last, or the user's own. */
  'folder.list': { input: { folder: FolderToken | null; kind: FileKind }; output: FolderListing };
  'folder.create': { input: { folder: FolderToken; name: string }; output: FolderToken };
  /** Where a file of that name would be written; `exists` for the overwrite question. The ending is added when it is missing. */
  'folder.file': { input: { folder: FolderToken; name: string; kind: FileKind }; output: { file: FileRef; exists: boolean } };

  /** The text of a document, how it was written, and the digest of its bytes, which the next write must bring along. What is no text is `notOurs`. */
  'document.read': { input: { file: FileToken }; output: { file: FileRef; text: string; form: TextForm; digest: string } };
  /**
   * Writes the whole text atomically, so that a failure leaves the file as it was. `expected` is the digest of what was last seen there, null
   * for a file that is new to us. Nothing is written, and the error says why, when the disk holds something else (`changedOnDisk`), or a new
   * file is there already (`alreadyExists`) or is there and no document of ours (`notOurs`). `overwrite`: the user was asked about just that and
   * agreed. So write with false first, ask what the answer calls for, and write again.
   */
  'document.write': {
    input: { file: FileToken; text: string; expected: string | null; overwrite: boolean };
    output: { file: FileRef; digest: string };
  };
  /**
   * A picture or another file that is no document, handed over in pieces so that it may be of any size. Nothing of it is where the user will find
   * it before `export.finish`. A window may have a few under way at once; whatever it has not finished when it goes is forgotten.
   */
  'export.begin': { input: { file: FileToken }; output: ExportToken };
  /** The next bytes, `MOST_PIECE_BYTES` at most. After a refusal (a full disk) the export is over, and nothing is left of it. */
  'export.append': { input: { export: ExportToken; bytes: Base64 }; output: null };
  /** Puts the file there, whole, in place of what was there: the dialog that gave its token has asked. Either way the export is over. */
  'export.finish': { input: { export: ExportToken }; output: { file: FileRef; size: number } };
  /** Nobody wants it any more: nothing is left of it. Also for one that is over already. */
  'export.cancel': { input: { export: ExportToken }; output: null };

  /** The newest first; files that are gone are left out. */
  'recent.list': { input: null; output: readonly FileRef[] };
  'recent.clear': { input: null; output: null };

  /** Which scenario was last looked at, and from where; kept in the app's own folder, never in the file. null where nothing is known. */
  'viewport.get': { input: { file: FileToken }; output: LastLook | null };
  'viewport.set': { input: { file: FileToken } & LastLook; output: null };

  /**
   * What the window holds, for its title and for the question before it closes. `blank`: nothing was ever done in it, so that a file may take
   * its place unasked.
   */
  'window.state': { input: { title: string; dirty: boolean; blank: boolean; file: FileToken | null }; output: null };
  /** Own windows only. Shows the file in a window of its own, or brings forward the one that has it; null: an empty window. */
  'window.open': { input: { file: FileToken | null }; output: null };

  /**
   * Begins this window's journal anew, with a full copy: what it wrote before gives way. `text` null: the copy is the file of the note, whose bytes
   * must still have its digest (`changedOnDisk` otherwise). Records are those of `shared/journal`; the host does not look into them.
   */
  'journal.begin': { input: { text: string | null; note: JournalNote; records: readonly unknown[] }; output: null };
  /**
   * Adds records to it: when the answer comes they are flushed to the disk. `state` lists the mark among them as an earlier state of the file.
   * `kept` false: there is no journal (another host, somebody cleared the folder), so begin one.
   */
  'journal.append': {
    input: { note: JournalNote; records: readonly unknown[]; state: StateMark | null };
    output: { readonly kept: boolean };
  };
  /** The document is saved or given up in so many words: nothing of it will be offered. */
  'journal.end': { input: null; output: null };
  /**
   * What was left with unsaved changes by a window that is gone, the newest first. Until the window that asked is gone or decides, no other
   * one is told of it, in whatever copy of the app.
   */
  'journal.left': { input: null; output: readonly LeftDocument[] };
  'journal.read': { input: { id: string }; output: JournalContent };
  /** Nothing of what was left there will be offered again. */
  'journal.discard': { input: { id: string }; output: null };

  /** States of a document that can be brought back, the newest first; at most the last 20. */
  'states.list': { input: { file: FileToken }; output: readonly EarlierState[] };
  'states.read': {
    input: { file: FileToken; journal: string; mark: number };
    output: { readonly text: string; readonly records: readonly unknown[] };
  };

  /**
   * From now on the window is told (`document.outside`) when the file holds other bytes than those of the digest, and the file is looked at
   * once right away: to be asked whenever a document was opened or saved, and when the window gets the focus. null: no file.
   */
  'document.watch': { input: { file: FileToken; digest: string | null } | null; output: null };

  /** The window may close now: everything is saved, or given up in so many words. */
  'window.close': { input: null; output: null };
  /** Its user was asked and stays: whatever wanted to close it, also to quit, is over. */
  'window.stay': { input: null; output: null };
  /** The answer to `flush.requested`: what the page still held is with the host. */
  'window.flushed': { input: null; output: null };
  /** The first frame stands: a front that waits for the window stops waiting. */
  'window.ready': { input: null; output: null };
  /** A bug that reached the boundary, for the log. */
  'log.error': { input: { message: string; stack: string }; output: null };
}
export type RequestName = keyof HostRequests;

/** How a document was last looked at. */
export interface LastLook {
  readonly viewport: Viewport;
  /** Id of the scenario that was shown; null: not known. */
  readonly scenario: string | null;
}

export interface Viewport {
  readonly x: number;
  readonly y: number;
  /** 1 is 100 %. */
  readonly zoom: number;
}

/** What a journal says of its document, so that it can be offered without being read. */
export interface JournalNote {
  readonly title: string;
  readonly file: FileToken | null;
  /** Of the bytes last seen in the file. */
  readonly digest: string | null;
  readonly dirty: boolean;
  readonly units: number;
  readonly duties: number;
  /** Steps since the file. */
  readonly changes: number;
}

export interface StateMark {
  readonly mark: number;
  /** `replaced`: something else took its place (the file's own content, an earlier state). */
  readonly reason: 'saved' | 'replaced';
  /** Of the bytes that were saved; null for what was not. */
  readonly digest: string | null;
}

export interface LeftDocument {
  readonly id: string;
  readonly title: string;
  /** The file it belongs to; null for one that was never saved. */
  readonly file: FileRef | null;
  /** ms since 1970, of the last change that is in it. */
  readonly time: number;
  readonly units: number;
  readonly duties: number;
  readonly changes: number;
}

export interface JournalContent {
  readonly text: string;
  readonly records: readonly unknown[];
  /** Its end was cut off: the very last moment is missing. */
  readonly torn: boolean;
  readonly file: FileRef | null;
  /** Of the bytes last seen in the file. */
  readonly digest: string | null;
  /** False: nothing in it is unsaved, or all of that was taken over or given up, maybe in another window. */
  readonly dirty: boolean;
}

export interface EarlierState {
  readonly journal: string;
  readonly mark: number;
  /** ms since 1970. */
  readonly time: number;
  readonly reason: 'opened' | 'saved' | 'replaced';
  /** Of the bytes that the file held then; null for what was not saved. */
  readonly digest: string | null;
  readonly units: number;
  readonly duties: number;
}

export interface HostEvents {
  /** The file that is watched holds other bytes than the window knows; `digest` null: it is not there any more. */
  'document.outside': { readonly file: FileToken; readonly digest: string | null };
  /** Another start with a file, a double click in the system's file manager, a file dropped on the window. */
  'file.opened': FileRef;
  /** Somebody wants to close the window; it answers with `window.close` when it may, and with `window.stay` when it may not. */
  'close.requested': null;
  /** The host will end, whatever the page says: it hands over at once what it still holds, and answers with `window.flushed` within a second. */
  'flush.requested': null;
  /** A menu item of the system's own menu bar: the id of an action of the window. */
  'menu.action': { readonly action: string };
  /** The connection to the host is gone (browser front: its process has ended), or there again. */
  connection: { readonly alive: boolean };
}
export type EventName = keyof HostEvents;
