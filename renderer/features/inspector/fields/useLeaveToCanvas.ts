import { useCallback } from 'react';
import { useSession } from '../../../session/SessionContext.ts';

/** One step back from a field: the canvas has the focus again, and with it its keys. */
export function useLeaveToCanvas(): () => void {
  const session = useSession();
  return useCallback(() => {
    const active = document.activeElement;
    if (active instanceof HTMLElement) active.blur();
    session.canvas.current?.focus();
  }, [session]);
}
