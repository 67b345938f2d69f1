import { beforeEach, describe, expect, it } from 'vitest';
import { showUndoToast } from '../../../renderer/features/inspector/fields/showUndoToast.ts';
import type { Session } from '../../../renderer/session/session.ts';
import { showToast } from '../../../renderer/session/showToast.ts';
import { addNamed, windowSession } from '../../support/windowSession.ts';

let session: Session;
const shown = () => session.state.getState().toasts.map(toast => toast.text);
const store = () => session.state.getState().open.store;

describe('a toast that offers to undo', () => {
  beforeEach(() => {
    ({ session } = windowSession());
    addNamed(session, 'Sales');
    showToast(session, { kind: 'info', text: 'Another', action: null });
    showUndoToast(session, 'Added.');
  });

  it('takes back what it speaks of, and goes', () => {
    expect(shown()).toEqual(['Another', 'Added.']);
    session.state.getState().toasts[1]?.action?.run();
    expect(store().view.scenario.units.size).toBe(0);
    expect(shown()).toEqual(['Another']);
  });

  it('goes with an undo by other means, and does not come back with the redo', () => {
    store().undo();
    expect(shown()).toEqual(['Another']);
    store().redo();
    expect(shown()).toEqual(['Another']);
  });

  it('goes with the next change, and leaves the toast of that change', () => {
    addNamed(session, 'Finance');
    showUndoToast(session, 'Added another.');
    expect(shown()).toEqual(['Another', 'Added another.']);
  });

  it('goes when another document is opened', () => {
    const other = windowSession().session.state.getState().open;
    session.state.setState({ open: other });
    expect(shown()).toEqual(['Another']);
  });
});
