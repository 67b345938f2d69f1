/** What `make` makes, made when it is first asked for: of ten thousand cards a window shows a few hundred. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
