import { Component, type ReactNode } from 'react';
import type { Session } from '../session/session.ts';
import { Broken } from './Broken.tsx';

/** Where a bug ends: it is logged, what was done is in the journal, and the user is told instead of left with a blank window. */
export class ErrorBoundary extends Component<{ session: Session; children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error): void {
    const { message, stack } = error;
    void this.props.session.host.request('log.error', { message, stack: stack ?? '' });
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Broken error={error} />;
  }
}
