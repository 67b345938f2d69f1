import { Download, FilePlus2, FolderOpen, Save, SaveAll, SlidersHorizontal } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { saveDocument, saveDocumentAs } from '../documents/saveDocument.ts';
import { openDocument } from '../documents/workflow.ts';
import type { Action } from './action.ts';
import { always, openDialog } from './openDialog.ts';
import { viewOf } from './selected.ts';

export const newDocument: Action = {
  id: 'file.new',
  label: 'action.new',
  icon: FilePlus2,
  group: 'file',
  keys: [{ combo: 'Mod+N', browserKeeps: true }, { combo: 'Alt+N' }],
  scope: 'app',
  can: always,
  run: session => openDialog(session, { kind: 'newDocument' }),
};

export const openAction: Action = {
  id: 'file.open',
  label: 'action.open',
  icon: FolderOpen,
  group: 'file',
  keys: [{ combo: 'Mod+O' }],
  scope: 'app',
  can: always,
  run: openDocument,
};

export const saveAction: Action = {
  id: 'file.save',
  label: 'action.save',
  icon: Save,
  group: 'file',
  keys: [{ combo: 'Mod+S' }],
  scope: 'app',
  can: always,
  run: async session => void (await saveDocument(session)),
};

export const saveAsAction: Action = {
  id: 'file.saveAs',
  label: 'action.saveAs',
  icon: SaveAll,
  group: 'file',
  keys: [{ combo: 'Mod+Shift+S' }],
  scope: 'app',
  can: always,
  run: async session => void (await saveDocumentAs(session)),
};

export const exportAction: Action = {
  id: 'file.export',
  label: 'action.export',
  icon: Download,
  group: 'file',
  keys: [{ combo: 'Mod+E' }],
  scope: 'app',
  can: session => {
    const { units, notes, frames } = viewOf(session).scenario;
    return units.size + notes.size + frames.size === 0 ? refused('refusal.nothingToExport') : ALLOWED;
  },
  run: session => openDialog(session, { kind: 'export' }),
};

export const documentSettings: Action = {
  id: 'file.settings',
  label: 'action.documentSettings',
  icon: SlidersHorizontal,
  group: 'file',
  keys: [],
  scope: 'app',
  can: always,
  run: session => openDialog(session, { kind: 'documentSettings' }),
};
