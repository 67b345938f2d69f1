import { useDeferredValue } from 'react';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import { useSessionState } from '../../session/useSessionState.ts';

/**
 * What the inspector is about: the selection. Where a text is being typed on the drawing, it follows in the next moment: the field for the name of a new unit
 * comes first, and what is typed into it has no need to wait for the rest.
 */
export function useInspected(): EntitySelection {
  const selection = useSessionState(state => state.selection);
  const isTyping = useSessionState(state => state.editing !== null);
  const following = useDeferredValue(selection);
  return isTyping ? following : selection;
}
