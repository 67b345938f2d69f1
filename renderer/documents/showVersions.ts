import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import type { EarlierVersion, VersionAnswer } from '../session/earlierVersion.ts';
import type { Session } from '../session/session.ts';
import { closeDialog } from './closeDialog.ts';

/** Shows the states that were kept of the open document, the newest first, and answers with what to do with one. */
export function showVersions(
  session: Session,
  versions: readonly EarlierVersion[],
  load: (version: EarlierVersion) => Promise<OrgDocument | null>,
): Promise<VersionAnswer> {
  const now = session.state.getState().open.store.document;
  return new Promise(resolve => {
    const answer = (answered: VersionAnswer): void => {
      closeDialog(session);
      resolve(answered);
    };
    session.state.setState({ dialog: { kind: 'versions', versions, now, load, answer } });
  });
}
