import { AppWindow, Download, FilePlus2, FolderOpen, History, Save, SaveAll, SlidersHorizontal } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { showEarlierVersions } from '../documents/earlierVersions.ts';
import { hostSentence } from '../documents/hostSentence.ts';
import { saveDocument, saveDocumentAs } from '../documents/saveDocument.ts';
import { openDocument } from '../documents/workflow.ts';
import { openTab } from '../host/openTab.ts';
import { sayIn } from '../session/sayIn.ts';
import { showToast } from '../session/showToast.ts';
import { actionOf } from './action.ts';
import { always, openDialog } from './openDialog.ts';
import { refuse } from './runAction.ts';
import { viewOf } from './selected.ts';
import { writable } from './writable.ts';

export const newDocument = actionOf('file.new', {
  icon: FilePlus2,
  can: always,
  run: session => openDialog(session, { kind: 'newDocument' }),
});

export const newWindow = actionOf('file.newWindow', {
  icon: AppWindow,
  can: always,
  async run(session) {
    if (session.info.windows === 'tabs') {
      if (!openTab()) refuse(session, refused('refusal.tabBlocked'));
      return;
    }
    const opened = await session.host.request('window.open', { file: null });
    if (!opened.ok) showToast(session, { kind: 'error', text: hostSentence(sayIn(session), opened.error), action: null });
  },
});

export const openAction = actionOf('file.open', {
  icon: FolderOpen,
  can: always,
  run: openDocument,
});

export const saveAction = actionOf('file.save', {
  icon: Save,
  can: writable(always),
  run: async session => void (await saveDocument(session)),
});

export const saveAsAction = actionOf('file.saveAs', {
  icon: SaveAll,
  can: writable(always),
  run: async session => void (await saveDocumentAs(session)),
});

export const exportAction = actionOf('file.export', {
  icon: Download,
  can: session => {
    const { units, notes, frames } = viewOf(session).scenario;
    return units.size + notes.size + frames.size === 0 ? refused('refusal.nothingToExport') : ALLOWED;
  },
  run: session => openDialog(session, { kind: 'export' }),
});

export const versionsAction = actionOf('file.versions', {
  icon: History,
  can: writable(session => (session.state.getState().open.file === null ? refused('refusal.neverSaved') : ALLOWED)),
  run: showEarlierVersions,
});

export const documentSettings = actionOf('file.settings', {
  icon: SlidersHorizontal,
  can: writable(always),
  run: session => openDialog(session, { kind: 'documentSettings' }),
});
