import { closeDialog } from '../documents/closeDialog.ts';
import { DeleteDialog } from '../features/deletion/DeleteDialog.tsx';
import { DependencyDialog } from '../features/dependencies/DependencyDialog.tsx';
import { DifferenceDialog } from '../features/difference/DifferenceDialog.tsx';
import { ExportDialog } from '../features/export/ExportDialog.tsx';
import { OpenFileDialog } from '../features/files/OpenFileDialog.tsx';
import { SaveFileDialog } from '../features/files/SaveFileDialog.tsx';
import { FitPageDialog } from '../features/fitPage/FitPageDialog.tsx';
import { HelpDialog } from '../features/help/HelpDialog.tsx';
import { NewDocumentDialog } from '../features/newDocument/NewDocumentDialog.tsx';
import { PaletteDialog } from '../features/palette/PaletteDialog.tsx';
import { RecoveryDialog } from '../features/recovery/RecoveryDialog.tsx';
import { SavedViewsDialog } from '../features/savedViews/SavedViewsDialog.tsx';
import { RenameScenarioDialog } from '../features/scenarios/RenameScenarioDialog.tsx';
import { DocumentSettingsDialog } from '../features/settings/DocumentSettingsDialog.tsx';
import { PreferencesDialog } from '../features/settings/PreferencesDialog.tsx';
import { VersionsDialog } from '../features/versions/VersionsDialog.tsx';
import { useSession } from '../session/SessionContext.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { QuestionDialog } from './QuestionDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';

/** The one dialog that is open. */
export function DialogHost() {
  const session = useSession();
  const dialog = useSessionState(state => state.dialog);
  const close = () => closeDialog(session);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'question':
      return <QuestionDialog key={dialog.title} {...dialog} />;
    case 'difference':
      return <DifferenceDialog {...dialog} />;
    case 'versions':
      return <VersionsDialog {...dialog} />;
    case 'recovery':
      return <RecoveryDialog {...dialog} />;
    case 'report':
      return <ReportDialog {...dialog} />;
    case 'openFile':
      return <OpenFileDialog {...dialog} />;
    case 'saveFile':
      return <SaveFileDialog {...dialog} />;
    case 'newDocument':
      return <NewDocumentDialog onClose={close} />;
    case 'export':
      return <ExportDialog onClose={close} />;
    case 'fitPage':
      return <FitPageDialog onClose={close} />;
    case 'deleteSelection':
      return <DeleteDialog selection={dialog.selection} close={close} />;
    case 'drawDependency':
      return <DependencyDialog from={dialog.from} close={close} />;
    case 'find':
      return <PaletteDialog withActions={false} onClose={close} />;
    case 'palette':
      return <PaletteDialog withActions onClose={close} />;
    case 'renameScenario':
      return <RenameScenarioDialog scenario={dialog.scenario} onClose={close} />;
    case 'savedViews':
      return <SavedViewsDialog onClose={close} />;
    case 'documentSettings':
      return <DocumentSettingsDialog onClose={close} />;
    case 'preferences':
      return <PreferencesDialog onClose={close} />;
    case 'help':
      return <HelpDialog onClose={close} />;
  }
}
