import { createSession } from '../../renderer/app/createSession.ts';
import type { Dialog } from '../../renderer/session/dialog.ts';
import type { Session } from '../../renderer/session/session.ts';
import { addUnit } from '../../shared/commands/units/addUnit.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { FakeHost } from './fakeHost.ts';

/** A window's session on a host in memory, without a window. */
export function windowSession(): { session: Session; host: FakeHost } {
  const host = new FakeHost();
  return { session: createSession(host, host.info), host };
}

export function addNamed(session: Session, name: string, parent: UnitId | null = null): UnitId {
  const id = session.newId() as UnitId;
  session.state.getState().open.store.execute(addUnit, { id, kind: 'department', parent, name });
  return id;
}

const PATIENCE_MS = 3_000;

/** The dialog that comes next, once it is there. */
export async function nextDialog<Kind extends Dialog['kind']>(session: Session, kind: Kind): Promise<Extract<Dialog, { kind: Kind }>> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const { dialog } = session.state.getState();
    if (dialog !== null) {
      if (dialog.kind !== kind) throw new Error(`expected the dialog ${kind}, but ${dialog.kind} is open`);
      return dialog as Extract<Dialog, { kind: Kind }>;
    }
    await new Promise(resolve => setTimeout(resolve));
  }
  throw new Error(`no dialog ${kind} came`);
}

/** Waits for a question and presses one of its buttons. */
export async function answer(session: Session, id: string): Promise<void> {
  const question = await nextDialog(session, 'question');
  if (!question.buttons.some(button => button.id === id))
    throw new Error(`no button ${id} among ${question.buttons.map(b => b.id).join()}`);
  question.answer(id);
}
