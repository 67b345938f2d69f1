import { expect, test } from 'vitest';
import { documentName, exportName } from '../../../renderer/documents/documentName.ts';
import { sayIn } from '../../../renderer/session/sayIn.ts';
import { editSettings } from '../../../shared/commands/document/editSettings.ts';
import { windowSession } from '../../support/windowSession.ts';

test.each([
  ['', 'Untitled.org'],
  ['电商平台', '电商平台.org'],
  ['North/South: a "plan"?', 'North South a plan.org'],
  ['Ends in dots...', 'Ends in dots.org'],
])('a document titled %j is called %j until it has a file', (title, name) => {
  const { session } = windowSession();
  const { open } = session.state.getState();
  open.store.execute(editSettings, { title });
  expect(documentName(open, sayIn(session))).toBe(name);
});

test('a picture has the document’s name with its own ending', () => {
  const { session } = windowSession();
  expect(exportName(session.state.getState().open, sayIn(session), 'png')).toBe('Untitled.png');
});
