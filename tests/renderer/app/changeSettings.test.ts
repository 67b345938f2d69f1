import { expect, test } from 'vitest';
import { changeSettings } from '../../../renderer/app/changeSettings.ts';
import { interfaceLanguage } from '../../../renderer/session/interfaceLanguage.ts';
import { showToast } from '../../../renderer/session/showToast.ts';
import { windowSession } from '../../support/windowSession.ts';

test('messages in one language go when the interface speaks the other, and stay with any other setting', () => {
  const { session } = windowSession();
  const language = interfaceLanguage(session.state.getState().settings, session.info);
  showToast(session, { kind: 'info', text: 'Copied.', action: null });
  changeSettings(session, { theme: 'dark', language });
  expect(session.state.getState()).toMatchObject({ settings: { theme: 'dark', language }, toasts: [{ text: 'Copied.' }] });
  changeSettings(session, { language: language === 'en' ? 'zh' : 'en' });
  expect(session.state.getState().toasts).toEqual([]);
});
