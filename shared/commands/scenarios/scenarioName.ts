import { SHORT_TEXT_MAX } from '../../model/fields.ts';
import type { OrgDocument } from '../../model/orgDocument.ts';
import { isNameTaken } from '../nameTaken.ts';

/** The first of the names that none has: as it is, then numbered from 2. `nameOf` gets null and then the numbers. */
export function freeName(document: OrgDocument, nameOf: (number: number | null) => string): string {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number === 1 ? null : number);
    if (!isNameTaken(document.scenarios.values(), name)) return name;
  }
}

/** What of a name leaves room for some words around it. */
export const roomFor = (name: string): string => name.slice(0, SHORT_TEXT_MAX - 100);
