import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { followDocument } from '../documents/followDocument.ts';
import { presentSelection } from '../session/presentSelection.ts';
import { look } from '../session/seeing.ts';
import type { Editing, Session } from '../session/session.ts';

/**
 * Drops from selection and inline editing what a change (an undo, most of all) took out of the document, and what the scenario that is shown
 * does not have. What two scenarios share stays selected from one to the other.
 */
export function pruneSelection(session: Session): () => void {
  const prune = () => {
    const { open, selection, editing, seeing } = session.state.getState();
    const { view } = open.store;
    const kept = presentSelection(view, selection);
    if (kept !== selection) session.state.setState({ selection: kept });
    if (editing !== null && !isThere(view, editing)) session.state.setState({ editing: null });
    if (seeing.focus !== null && view.unit(seeing.focus) === undefined) look(session, { focus: null });
  };
  // Whoever shows another document says what is selected in it.
  return followDocument(session, { changed: prune, switched: prune, replaced: () => undefined });
}

function isThere(view: ScenarioView, editing: Editing): boolean {
  switch (editing.kind) {
    case 'unitName':
      return view.unit(editing.unit) !== undefined;
    case 'note':
      return view.note(editing.note) !== undefined;
    case 'frameTitle':
      return view.frame(editing.frame) !== undefined;
    case 'dependencyLabel':
      return view.dependency(editing.dependency) !== undefined;
  }
}
