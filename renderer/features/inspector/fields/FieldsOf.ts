import { createContext } from 'react';

/** Whose the fields are: fields that stay while what they are about changes keep what was typed for the one from the other. */
export const FieldsOf = createContext('');
