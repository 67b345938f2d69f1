import type { KeyboardEvent } from 'react';

/** Whether the key belongs to an input method that is still composing: such a key means nothing to us. 229 is what older ones send. */
export const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
