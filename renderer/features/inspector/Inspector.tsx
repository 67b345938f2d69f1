import type { KeyboardEvent } from 'react';
import { useDocument } from '../../session/useDocument.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { DocumentInspector } from './DocumentInspector.tsx';
import { DependencyInspector } from './dependency/DependencyInspector.tsx';
import { SecondaryLineInspector } from './dependency/SecondaryLineInspector.tsx';
import { FrameInspector } from './FrameInspector.tsx';
import { Fields } from './fields/Fields.tsx';
import { useLeaveToCanvas } from './fields/useLeaveToCanvas.ts';
import styles from './Inspector.module.css';
import { NoteInspector } from './NoteInspector.tsx';
import { SeveralInspector } from './SeveralInspector.tsx';
import { selected } from './selected.ts';
import { UnitInspector } from './unit/UnitInspector.tsx';
import { useUnitTab } from './unit/useUnitTab.ts';
import { useInspected } from './useInspected.ts';

/** The right column: everything about what is selected, edited where it is read. With nothing selected, the document. */
export function Inspector() {
  const leave = useLeaveToCanvas();
  // The shape of the whole scenario: what is selected may go, or come back by undo, with any change of it.
  useDocument(view => view.scenario);
  const { store } = useSessionState(state => state.open);
  const selection = useInspected();
  const [tab, setTab] = useUnitTab();
  const about = selected(store.view, selection);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Menus and lists that drop from here live elsewhere in the page and have their own Escape.
    const within = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented || !within) return;
    event.preventDefault();
    leave();
  };

  const body = () => {
    switch (about.kind) {
      case 'document':
        return <DocumentInspector />;
      case 'unit':
        return <UnitInspector unit={about.unit} tab={tab} onTab={setTab} />;
      case 'dependency':
        return <DependencyInspector key={about.dependency.id} dependency={about.dependency} />;
      case 'secondaryLine':
        return <SecondaryLineInspector key={about.line.id} line={about.line} />;
      case 'note':
        return <NoteInspector key={about.note.id} note={about.note} />;
      case 'frame':
        return <FrameInspector key={about.frame.id} frame={about.frame} />;
      case 'several':
        return <SeveralInspector key={keyOf(about.units)} several={about} />;
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key that leaves any of its fields
    <div className={styles.inspector} onKeyDown={onKeyDown}>
      {about.kind === 'unit' ? body() : <Fields>{body()}</Fields>}
    </div>
  );
}

const keyOf = (units: readonly { readonly id: string }[]): string => units.map(unit => unit.id).join(' ');
