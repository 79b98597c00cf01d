import * as z from 'zod/mini';
import { addedKey } from '../core/added-services.ts';
import { fingerprint } from '../core/flow/fingerprint.ts';
import { lazily } from '../core/lazily.ts';
import { addedService, hostname, language, loudness } from '../messages/requests.ts';
import { alwaysChoice, DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** One thing that a person has chosen: an entry of a list of the settings, or one of the two that are no lists. */
const sharedChoice = lazily(() =>
  z.discriminatedUnion('of', [
    z.object({ of: z.literal('allowedHosts'), value: hostname() }),
    z.object({ of: z.literal('always'), value: alwaysChoice() }),
    z.object({ of: z.literal('own'), value: addedService() }),
    z.object({ of: z.literal('loudness'), value: loudness() }),
    z.object({ of: z.literal('language'), value: language() }),
  ]),
);

type SharedChoice = z.infer<ReturnType<typeof sharedChoice>>;

const MAX_AT_MS = 1e15;

const atMs = lazily(() => z.int().check(z.nonnegative(), z.maximum(MAX_AT_MS)));

/** What is said of a choice, as browsers share it. */
const statement = lazily(() => z.object({ atMs: atMs(), choice: z.optional(sharedChoice()) }));

/** When a choice was made, in milliseconds since 1970, and what was chosen; without that, it was taken away. */
export type Statement = z.infer<ReturnType<typeof statement>>;

/** By key: a fingerprint of what the choice is about, so that nothing can be read in what is said of one that was taken away. */
export type Statements = ReadonlyMap<string, Statement>;

/** What a browser remembers of the statements that it made or took in: when, and a fingerprint of what was chosen. */
export const marksSchema = lazily(() => z.record(z.string(), z.object({ atMs: atMs(), is: z.optional(z.string()) })));

export type Marks = z.infer<ReturnType<typeof marksSchema>>;

/** Chosen before this browser shared anything: what others chose for the same stands before it, but that they took it away says nothing of it. */
const BEFORE_SHARING_MS = 0;

/** Agreed on, and nobody knows when it was chosen. */
export const WITHOUT_TIME_MS = 1;

/** For so long it is remembered that a choice was taken away: a browser that was not used for longer may bring it back. */
const MAX_GONE_MS = 400 * 24 * 60 * 60 * 1000;

/** `storage.sync` takes 512 items in Chrome and Firefox. */
const MAX_STATEMENTS = 500;

const STATEMENT_KEY = /^[0-9a-f]{24}$/;

/** Reads what another browser may have shared under a key; `undefined` where it cannot be understood, or belongs under another key. */
export function readStatement(key: string, found: unknown): Statement | undefined {
  if (!STATEMENT_KEY.test(key)) return undefined;
  const { data } = statement().safeParse(found);
  return data?.choice === undefined || keyOf(data.choice) === key ? data : undefined;
}

/**
 * What this browser has to say: all that is chosen in it, and what was taken away. A choice that is as it was remembered keeps its time; any other was made since,
 * and is later than what was known of it, whatever the clock says. Without `marks` nothing was ever shared.
 */
export function statementsOf(settings: Settings, marks: Marks | undefined, nowMs: number): Statements {
  const since = (mark: Marks[string] | undefined): number => {
    if (marks === undefined) return BEFORE_SHARING_MS;
    return mark ? Math.min(MAX_AT_MS, Math.max(nowMs, mark.atMs + 1)) : nowMs;
  };
  const chosen = new Map(
    choicesOf(settings).map((choice): [string, Statement] => {
      const mark = marks?.[keyOf(choice)];
      return [keyOf(choice), { atMs: mark?.is === fingerprintOf(choice) ? mark.atMs : since(mark), choice }];
    }),
  );
  const gone = Object.entries(marks ?? {}).flatMap(([key, mark]): [string, Statement][] =>
    chosen.has(key) ? [] : [[key, { atMs: mark.is === undefined ? mark.atMs : since(mark) }]],
  );
  return new Map([...chosen, ...gone]);
}

/**
 * Of each choice the latest statement counts; of two of one time, that which is shared already. What only one side speaks of stays: that the others say nothing of
 * it proves nothing, for a browser reads what it has written itself before it hears of anybody else's. So whatever is heard in whatever order, all come to the same.
 */
export function agreed(mine: Statements, theirs: Statements, nowMs: number): Statements {
  const latest = new Map(mine);
  for (const [key, other] of theirs) latest.set(key, laterOf(mine.get(key), other));
  return fitting(new Map([...latest].map(([key, it]) => [key, { ...it, atMs: Math.max(it.atMs, WITHOUT_TIME_MS) }])), nowMs);
}

function laterOf(mine: Statement | undefined, other: Statement): Statement {
  if (mine === undefined) return other;
  if (mine.atMs === BEFORE_SHARING_MS && mine.choice && !other.choice) return { ...mine, atMs: Math.min(MAX_AT_MS, other.atMs + 1) };
  return other.atMs >= mine.atMs ? other : mine;
}

/** Without what was taken away long ago, and of too many the longest ago. */
function fitting(statements: Statements, nowMs: number): Statements {
  const chosen = [...statements].filter(([, { choice }]) => choice !== undefined);
  const gone = [...statements]
    .filter(([, { atMs, choice }]) => choice === undefined && nowMs - atMs < MAX_GONE_MS)
    .toSorted(([, one], [, other]) => other.atMs - one.atMs);
  return new Map([...chosen, ...gone.slice(0, Math.max(0, MAX_STATEMENTS - chosen.length))]);
}

/** What a browser remembers of statements. */
export function marksOf(statements: Statements): Marks {
  return Object.fromEntries(
    [...statements].map(([key, { atMs, choice }]) => [key, { atMs, ...(choice && { is: fingerprintOf(choice) }) }]),
  );
}

/** The settings that these statements make, the latest choices first; hosts are sorted. */
export function settingsOf(statements: Statements): Settings {
  const chosen = [...statements.values()]
    .toSorted((one, other) => other.atMs - one.atMs)
    .flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
  const all = <K extends SharedChoice['of']>(of: K) =>
    chosen.flatMap((choice) => (choice.of === of ? [choice.value as Extract<SharedChoice, { of: K }>['value']] : []));
  return {
    allowedHosts: all('allowedHosts').toSorted(),
    always: all('always'),
    own: all('own'),
    loudness: all('loudness')[0],
    language: all('language')[0],
  };
}

/** Settings with these choices too: each stands before what was chosen for the same, and before all others in its list. */
export function withChoices(settings: Settings, choices: Partial<Settings>): Settings {
  const added = statementsOf({ ...DEFAULT_SETTINGS, ...choices }, undefined, BEFORE_SHARING_MS);
  const others = [...statementsOf(settings, undefined, BEFORE_SHARING_MS)].filter(([key]) => !added.has(key));
  return settingsOf(new Map([...added, ...others]));
}

/** Whether two values mean the same: the order of lists says nothing, nor that of fields, which Chrome's storage sorts. */
export function isSame(one: unknown, other: unknown): boolean {
  return asText(one) === asText(other);
}

function choicesOf({ allowedHosts, always, own, loudness, language }: Settings): readonly SharedChoice[] {
  return [
    ...allowedHosts.map((value) => ({ of: 'allowedHosts', value }) as const),
    ...always.map((value) => ({ of: 'always', value }) as const),
    ...own.map((value) => ({ of: 'own', value }) as const),
    ...(loudness === undefined ? [] : [{ of: 'loudness', value: loudness } as const]),
    ...(language === undefined ? [] : [{ of: 'language', value: language } as const]),
  ];
}

/** What the choice is about: what one chooses for it, another replaces. */
function keyOf(choice: SharedChoice): string {
  return fingerprint(`${choice.of} ${subjectOf(choice)}`);
}

function subjectOf(choice: SharedChoice): string {
  switch (choice.of) {
    case 'allowedHosts':
      return choice.value;
    case 'always':
      return choice.value.login;
    case 'own':
      return addedKey(choice.value);
    default:
      return '';
  }
}

function fingerprintOf(choice: SharedChoice): string {
  return fingerprint(asText(choice));
}

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
