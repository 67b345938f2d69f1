import { type ReactNode, useRef } from 'react';
import type { DialogQuestion } from '../session/dialog.ts';
import { Button } from './Button.tsx';
import { DialogShell } from './DialogShell.tsx';

interface QuestionShellProps {
  readonly question: Omit<DialogQuestion, 'text'>;
  /** px. */
  readonly width: number;
  readonly children: ReactNode;
}

/** A dialog that must be answered, its answers at the foot: the safe one has the focus, and Escape means it. */
export function QuestionShell({ question: { title, buttons, safe, answer }, width, children }: QuestionShellProps) {
  const safeButton = useRef<HTMLButtonElement>(null);
  return (
    <DialogShell
      title={title}
      modal
      width={width}
      onClose={() => answer(safe)}
      initialFocus={safeButton}
      footer={buttons.map(({ id, label, tone }) => (
        <Button key={id} tone={tone} ref={id === safe ? safeButton : undefined} onClick={() => answer(id)}>
          {label}
        </Button>
      ))}
    >
      {children}
    </DialogShell>
  );
}
