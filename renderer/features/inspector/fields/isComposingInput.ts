import type { ChangeEvent } from 'react';

/** Whether the text is one that an input method is still composing: not yet what anybody wants written. */
export const isComposingInput = ({ nativeEvent }: ChangeEvent): boolean => nativeEvent instanceof InputEvent && nativeEvent.isComposing;
