/** Makes something when it is first asked for, and keeps it: a worker that wakes has no time for what nobody may need. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
