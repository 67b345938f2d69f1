import type { Session } from '../session/session.ts';
import { mayLeave } from './mayLeave.ts';
import { isStill, type Moment } from './moment.ts';

/** One was asked, but a large file takes a while to read, and one may have worked on meanwhile: then one is asked again. */
export const mayStillLeave = async (session: Session, asked: Moment): Promise<boolean> => isStill(session, asked) || mayLeave(session);
