/** So many are remembered: the addresses of one navigation, and those that stand inside of them. */
const MAX_KEYS = 8;

/**
 * Works something out for a key, and remembers it for the keys that came last, told by identity: every rule asks about the same few addresses, and nobody asks
 * about those of the page before.
 *
 * A `WeakMap` would do the same; filled with an address a page, it costs more than most of what it saves (`npm run bench`, `judge()` on unseen hosts).
 */
export function recently<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const keys: K[] = [];
  const values: V[] = [];
  let next = 0;
  return (key) => {
    const known = keys.indexOf(key);
    if (known >= 0) return values[known] as V;
    const value = work(key);
    // Working may have asked for other keys.
    keys[next] = key;
    values[next] = value;
    next = (next + 1) % MAX_KEYS;
    return value;
  };
}
