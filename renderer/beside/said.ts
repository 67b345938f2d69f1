/** What a thread beside the window says until it has done what it was asked for. */
export type Said<Answer> =
  /** How far it is: the share that is done. */
  { readonly kind: 'told'; readonly share: number } | { readonly kind: 'answered'; readonly answer: Answer } | Failed;

/** A bug, or no memory. */
export interface Failed {
  readonly kind: 'failed';
  readonly message: string;
  readonly stack: string;
}

/** As it goes from the thread. */
export function failed(error: unknown): Failed {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', message, stack };
}

/** As it is thrown in the window. */
export const errorOf = ({ message, stack }: Failed): Error => Object.assign(new Error(message), { stack });
