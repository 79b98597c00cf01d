import type * as z from 'zod/mini';
import { type PolicyEntries, type PolicyValues, policyEntries, policyValues } from './policy-schema.ts';
import { MAX_ALWAYS_CHOICES, MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS } from './settings.ts';

/** A policy while it is read: what cannot be understood of it is skipped with a line, the rest applies. */
export interface PolicyReader {
  /** Every entry of a list that is understood and that `make` makes something of; `make` answers with text when it does not. */
  each<K extends keyof PolicyEntries, U>(key: K, make: (entry: z.infer<PolicyEntries[K]>, place: string) => U | string): readonly U[];
  /** What is set besides lists. */
  value<K extends keyof PolicyValues>(key: K): z.infer<PolicyValues[K]> | undefined;
  skip(place: string, what: string): void;
  /** What was skipped until now, a line each: where, and what is wrong. */
  problems(): readonly string[];
}

/** Longer lists are cut: a policy is written by people, and read whenever the worker wakes. */
const MAX_ENTRIES: { readonly [key in keyof PolicyEntries]: number } = {
  services: MAX_OWN_SERVICES,
  providers: 100,
  servers: 100,
  names: 100,
  allowedHosts: MAX_TRUSTED_HOSTS,
  always: MAX_ALWAYS_CHOICES,
  locked: 10,
};

/** As many hosts, pages, words and the like all entries of a list may hold together: each is looked at, and compared with what people open. */
const MAX_LIST_PARTS = 1000;

/** Characters of a list as text; longer than any policy that people write. */
const MAX_LIST_CHARACTERS = 1_000_000;

/** As many keys that nobody knows are named one by one, and no more of each than this. */
const MAX_UNKNOWN_KEYS = 20;
const MAX_KEY_CHARACTERS = 100;

/** What a policy sets besides lists: each by its name, so that a new one is not forgotten. */
const SINGLE_VALUES: { readonly [key in keyof PolicyValues]: true } = {
  loudness: true,
  helpDeskText: true,
  helpDeskLink: true,
  reportTo: true,
  welcomePage: true,
  language: true,
};

/** What of a policy counts, as text: two policies with the same are read the same. However much else is in it, the text is not long. */
export function policyText(found: ReadonlyMap<string, unknown>): string {
  const lists = Object.entries(MAX_ENTRIES).map(([key, most]) => {
    const list = asList(found.get(key));
    return Array.isArray(list) ? [key, list.length, bounded(list, most)] : [key, list];
  });
  return JSON.stringify([...lists, ...Object.keys(SINGLE_VALUES).map((key) => [key, found.get(key)])]);
}

/** Keys that nobody knows are skipped at once. */
export function createPolicyReader(found: ReadonlyMap<string, unknown>): PolicyReader {
  const problems = [...unknownKeys(found)];
  const skip = (place: string, what: string): void => void problems.push(`${place}: ${what}`);

  function parse<T>(place: string, schema: z.ZodMiniType<T>, value: unknown): T | undefined {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    skip(place + path, issue?.code === 'unrecognized_keys' ? `${issue.keys.join(', ')} is not known here` : (issue?.message ?? ''));
    return undefined;
  }

  /** Those that are looked at. */
  function entriesOf(key: keyof PolicyEntries): readonly unknown[] {
    const list = asList(found.get(key) ?? []);
    if (!Array.isArray(list)) {
      skip(key, 'must be a list');
      return [];
    }
    const most = MAX_ENTRIES[key];
    const used = bounded(list, most);
    const why = list.length > most && used.length === most ? '' : `: more than ${MAX_LIST_PARTS} hosts, pages and words`;
    if (list.length > used.length) skip(key, `only the first ${used.length} of ${list.length} are used${why}`);
    return used;
  }

  const entrySchemas: { readonly [K in keyof PolicyEntries]: z.ZodMiniType<z.infer<PolicyEntries[K]>> } = policyEntries();
  const valueSchemas: { readonly [K in keyof PolicyValues]: z.ZodMiniType<z.infer<PolicyValues[K]>> } = policyValues();
  return {
    each(key, make) {
      return entriesOf(key).flatMap((value, i) => {
        const place = `${key}[${i}]`;
        const entry = parse(place, entrySchemas[key], value);
        if (entry === undefined) return [];
        const made = make(entry, place);
        if (typeof made !== 'string') return [made];
        skip(place, made);
        return [];
      });
    },
    value: (key) => (found.has(key) ? parse(key, valueSchemas[key], found.get(key)) : undefined),
    skip,
    problems: () => problems,
  };
}

/** How many entries the lists within an entry have; nothing in them is looked at. */
function partsOf(entry: unknown): number {
  const lists = typeof entry === 'object' && entry !== null ? Object.values(entry).filter(Array.isArray) : [];
  return lists.reduce((sum, { length }) => sum + length, 1);
}

/** The first entries of a list that are not too many, nor hold too much together. */
function bounded(list: readonly unknown[], most: number): readonly unknown[] {
  let parts = 0;
  return list.slice(0, most).filter((entry) => {
    parts += partsOf(entry);
    return parts <= MAX_LIST_PARTS;
  });
}

/** Lists come as they are, or as JSON text: Firefox hands on what the registry of Windows holds as it is written there. */
function asList(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('[') || value.length > MAX_LIST_CHARACTERS) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function unknownKeys(found: ReadonlyMap<string, unknown>): readonly string[] {
  const unknown = [...found.keys()].filter((key) => !Object.hasOwn(MAX_ENTRIES, key) && !Object.hasOwn(SINGLE_VALUES, key));
  const named = unknown.slice(0, MAX_UNKNOWN_KEYS).map((key) => `${key.slice(0, MAX_KEY_CHARACTERS)}: is not known`);
  return unknown.length > MAX_UNKNOWN_KEYS ? [...named, `${unknown.length - MAX_UNKNOWN_KEYS} other keys: are not known`] : named;
}
