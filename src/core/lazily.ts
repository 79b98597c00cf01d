/** What is made for the first who asks, and is the same for all others. A worker wakes for one page, and should make nothing that this page does not need. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
