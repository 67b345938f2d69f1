import type { ReactElement } from 'react';
import { useSessionState } from '../session/useSessionState.ts';
import { DependencyPopover } from './editors/DependencyPopover.tsx';
import { FrameTitleEditor } from './editors/FrameTitleEditor.tsx';
import { NoteEditor } from './editors/NoteEditor.tsx';
import { UnitNameEditor } from './editors/UnitNameEditor.tsx';

/** What is being typed into on the canvas itself, over the item that it belongs to. */
export function InlineEditors(): ReactElement | null {
  const editing = useSessionState(state => state.editing);
  if (editing === null) return null;
  switch (editing.kind) {
    case 'unitName':
      return editing.on === 'outline' ? null : <UnitNameEditor key={editing.unit} id={editing.unit} fresh={editing.fresh} />;
    case 'note':
      return <NoteEditor key={editing.note} id={editing.note} />;
    case 'frameTitle':
      return <FrameTitleEditor key={editing.frame} id={editing.frame} />;
    case 'dependencyLabel':
      return <DependencyPopover key={editing.dependency} id={editing.dependency} />;
  }
}
