import { nanoid } from 'nanoid';
import { createStore } from 'zustand/vanilla';
import { NOTHING_SELECTED } from '../../shared/commands/selection/entitySelection.ts';
import type { Host, HostInfo } from '../../shared/host/host.ts';
import { emptyDocument } from '../../shared/model/orgDocument.ts';
import { openedDocument } from '../documents/openedDocument.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { EVERYTHING } from '../session/seeing.ts';
import type { Session, SessionState } from '../session/session.ts';

/** The session of one window, with an empty document in the language of the interface. */
export function createSession(host: Host, info: HostInfo): Session {
  const newId = () => nanoid(12);
  const state = createStore<SessionState>(() => ({
    settings: info.settings,
    open: openedDocument(emptyDocument(interfaceLanguage(info.settings, info), newId), newId),
    selection: NOTHING_SELECTED,
    seeing: EVERYTHING,
    editing: null,
    dialog: null,
    toasts: [],
    announcement: { text: '', count: 0 },
    unkept: null,
    busy: null,
    underWay: [],
    focusRequest: null,
  }));
  return { host, info, newId, state, canvas: { current: null }, outline: { current: null }, journal: { current: null } };
}
