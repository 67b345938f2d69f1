import { Trash2 } from 'lucide-react';
import { deleteSelected } from '../../actions/deleteSelected.ts';
import { useSession } from '../../session/SessionContext.ts';
import { Button } from '../../ui/Button.tsx';

/** Deletes what the inspector is about: the selection. */
export function DeleteButton({ label }: { readonly label: string }) {
  const session = useSession();
  return (
    <Button icon={Trash2} onClick={() => deleteSelected(session)}>
      {label}
    </Button>
  );
}
