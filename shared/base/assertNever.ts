/**
 * The end of an exhaustive switch. The compiler refuses the call while a case is missing; at run time it can only be reached by a
 * value that lied about its type, which is a bug and throws.
 */
export function assertNever(value: never, what: string): never {
  throw new Error(`${what}: unexpected ${JSON.stringify(value)}`);
}
