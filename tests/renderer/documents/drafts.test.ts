import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AT_MOST_MS, keepDraft, REST_MS } from '../../../renderer/documents/keepDraft.ts';
import { offerDrafts } from '../../../renderer/documents/offerDrafts.ts';
import { isDirty } from '../../../renderer/session/isDirty.ts';
import { ok } from '../../../shared/base/result.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { fileRef } from '../../support/fakeHost.ts';
import { addNamed, answer, windowSession } from '../../support/windowSession.ts';

describe('the draft of an unsaved document', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is kept at the first change at once, and again when the hand rests', () => {
    const { session, host } = windowSession();
    keepDraft(session);
    expect(host.inputsOf('window.state')).toMatchObject([{ dirty: false, draft: null }]);
    addNamed(session, 'Board');
    expect(host.inputsOf('window.state')).toHaveLength(2);
    addNamed(session, 'Sales');
    addNamed(session, 'Finance');
    expect(host.inputsOf('window.state')).toHaveLength(2);
    vi.advanceTimersByTime(REST_MS);
    const states = host.inputsOf('window.state');
    expect(states).toHaveLength(3);
    expect(states[2]?.draft).toContain('Finance');
  });

  test('is kept also while changes go on', () => {
    const { session, host } = windowSession();
    keepDraft(session);
    for (let time = 0; time <= 3 * AT_MOST_MS; time += REST_MS / 2) {
      addNamed(session, 'Another');
      vi.advanceTimersByTime(REST_MS / 2);
    }
    expect(host.inputsOf('window.state').length).toBeGreaterThanOrEqual(4);
  });

  test('is gone as soon as the document is as it is on disk', () => {
    const { session, host } = windowSession();
    keepDraft(session);
    addNamed(session, 'Board');
    session.state.getState().open.store.undo();
    expect(host.inputsOf('window.state').at(-1)).toMatchObject({ dirty: false, draft: null });
  });
});

describe('a draft that an earlier session left', () => {
  function left() {
    const before = windowSession();
    addNamed(before.session, 'Board');
    const text = serializeDocument(before.session.state.getState().open.store.document);
    const { session, host } = windowSession();
    host.answers['draft.list'] = () =>
      ok([
        { id: 'old', title: 'old.org', file: null, time: 1_000 },
        { id: 'new', title: 'new.org', file: fileRef('new.org'), time: 2_000 },
      ]);
    host.answers['draft.read'] = () => ok({ text });
    return { session, host };
  }

  test('is brought back unsaved, the newest first, and only then discarded', async () => {
    const { session, host } = left();
    const offering = offerDrafts(session);
    await answer(session, 'restore');
    await offering;
    const { open } = session.state.getState();
    expect(open.file?.name).toBe('new.org');
    expect(open.store.view.scenario.units.size).toBe(1);
    expect(isDirty(open)).toBe(true);
    expect(host.inputsOf('draft.discard')).toEqual([{ id: 'new' }]);
  });

  test('is kept when the answer is put off, and thrown away when that is asked for', async () => {
    const { session, host } = left();
    const offering = offerDrafts(session);
    await answer(session, 'later');
    await answer(session, 'discard');
    await offering;
    expect(host.inputsOf('draft.discard')).toEqual([{ id: 'old' }]);
    expect(host.inputsOf('draft.read')).toHaveLength(0);
  });
});
