import type { Settings } from './settings.ts';

/** What a person's browsers have in common. */
export type SharedSettings = Pick<Settings, 'allowedHosts' | 'always' | 'own' | 'loudness' | 'language'>;

/**
 * Three-way merge: what both sides had when they last agreed, what is chosen here, and what is chosen elsewhere. What one side added, changed or took away
 * counts; where both changed the same thing, the other side's choice does, for it is shared already. So all sides come to the same.
 */
export function agreed(base: SharedSettings, mine: SharedSettings, theirs: SharedSettings): SharedSettings {
  const { allowedHosts, always, own, loudness, language } = theirs;
  return {
    allowedHosts: merged(base.allowedHosts, mine.allowedHosts, allowedHosts, (host) => host).toSorted(),
    always: merged(base.always, mine.always, always, ({ login }) => login),
    own: merged(base.own, mine.own, own, ({ start, signIn, madeFor = '' }) => `${start} ${signIn} ${madeFor}`),
    loudness: loudness === base.loudness ? mine.loudness : loudness,
    language: language === base.language ? mine.language : language,
  };
}

/** Whether two sides have chosen the same; the order of lists does not matter. */
export function isSame(a: SharedSettings, b: SharedSettings): boolean {
  return asText(a) === asText(b);
}

function merged<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string): T[] {
  const [before, here, there] = [base, mine, theirs].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const keys = [...new Set([...theirs, ...mine].map(keyOf))];
  return keys.flatMap((key) => {
    const [was, is, other] = [before?.get(key), here?.get(key), there?.get(key)];
    const choice = asText(other) === asText(was) ? is : other;
    return choice ?? [];
  });
}

/** The same for all that means the same: the order of lists says nothing, nor that of fields, which Chrome's storage sorts. */
function asText(value: unknown): string {
  return JSON.stringify(inOrder(value)) ?? '';
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
