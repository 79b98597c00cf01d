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

const STATEMENT_KEY = /^[0-9a-f]{24}$/;

/** What a browser remembers of the statements that it made or took in: when, and a fingerprint of what was chosen. */
export const marksSchema = lazily(() =>
  z.record(z.string().check(z.regex(STATEMENT_KEY)), z.object({ atMs: atMs(), is: z.optional(z.string()) })),
);

export type Marks = z.infer<ReturnType<typeof marksSchema>>;

/** Chosen before this browser shared anything: what others chose for the same stands before it, but that they took it away says nothing of it. */
const BEFORE_SHARING_MS = 0;

/** Agreed on, and nobody knows when it was chosen. */
const WITHOUT_TIME_MS = 1;

/** No clock is so far ahead of another, not even of one that has begun anew in 1970: 100 years. */
const FAR_AHEAD_MS = 100 * 365 * 24 * 60 * 60 * 1000;

/** For so long it is remembered that a choice was taken away: a browser that was not used for longer may bring it back. */
const MAX_GONE_MS = 400 * 24 * 60 * 60 * 1000;

/** And for so long it is said anew: clocks differ, and what one browser has forgotten another would write again. */
const MAX_SAID_GONE_MS = 370 * 24 * 60 * 60 * 1000;

/** `storage.sync` takes 512 items in Chrome and Firefox; one tells how the others are written. */
const MAX_STATEMENTS = 508;

/** Reads what another browser may have shared under a key; `undefined` where it cannot be understood, or belongs under another key. */
export function readStatement(key: string, found: unknown): Statement | undefined {
  if (!STATEMENT_KEY.test(key)) return undefined;
  const { data } = statement().safeParse(found);
  return data?.choice === undefined || keyOf(data.choice) === key ? data : undefined;
}

/** Whether what stands under a key cannot be understood, and is at least as new as this: a later Frontdoor may know more to choose. */
export function isBeyondUs(found: unknown, { atMs: ours }: Statement): boolean {
  const { data } = z.object({ atMs: atMs() }).safeParse(found);
  return data !== undefined && data.atMs >= ours && !statement().safeParse(found).success;
}

/**
 * What is remembered after a person has changed their settings: what they chose, and what they took away, was said now, which is later than all that was known of it, whatever
 * the clock says. Here alone something is taken away: that it is not there any more, here or elsewhere, proves nothing.
 */
export function marksAfter(before: Settings, after: Settings, marks: Marks, nowMs: number): Marks {
  const [was, is] = [before, after].map((settings) => new Map(choicesOf(settings).map((choice) => [keyOf(choice), fingerprintOf(choice)])));
  const keys = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].filter((key) => was?.get(key) !== is?.get(key));
  const changed = keys.map((key) => {
    const chosen = is?.get(key);
    const beforeMs = marks[key]?.atMs ?? 0;
    const atMs = Math.max(nowMs, isFarAhead(beforeMs, nowMs) ? 0 : beforeMs + 1);
    return [key, { atMs, ...(chosen !== undefined && { is: chosen }) }];
  });
  const kept = Object.entries(marks).filter(([, { atMs, is: chosen }]) => chosen !== undefined || nowMs - atMs < MAX_GONE_MS);
  return Object.fromEntries([...kept, ...changed]);
}

/**
 * What this browser has to say: what is chosen in it, when that is remembered with the time of it, and what the person took away. Of what is remembered, and not there any more
 * without their having taken it away, it says nothing.
 */
export function statementsOf(settings: Settings, marks: Marks = {}): Statements {
  const chosen = choicesOf(settings).map((choice): [string, Statement] => {
    const key = keyOf(choice);
    const mark = marks[key];
    return [key, { atMs: mark?.is === fingerprintOf(choice) ? mark.atMs : BEFORE_SHARING_MS, choice }];
  });
  const gone = Object.entries(marks).flatMap(([key, { atMs, is }]): [string, Statement][] => (is === undefined ? [[key, { atMs }]] : []));
  return new Map([...gone, ...chosen]);
}

/**
 * Of each choice the latest statement counts; of two of one time, that which is shared already. What only one side speaks of stays: that the others say nothing of
 * it proves nothing, for a browser reads what it has written itself before it hears of anybody else's. So whatever is heard in whatever order, all come to the same.
 */
export function agreed(mine: Statements, theirs: Statements, nowMs: number): Statements {
  const latest = new Map([...mine].map(([key, it]) => [key, timed(it, nowMs)]));
  for (const [key, other] of theirs) latest.set(key, laterOf(latest.get(key), timed(other, nowMs)));
  return fitting(new Map([...latest].map(([key, it]) => [key, { ...it, atMs: Math.max(it.atMs, WITHOUT_TIME_MS) }])), nowMs);
}

function laterOf(mine: Statement | undefined, other: Statement): Statement {
  if (mine === undefined) return other;
  if (mine.atMs === BEFORE_SHARING_MS && mine.choice && !other.choice) return { ...mine, atMs: Math.min(MAX_AT_MS, other.atMs + 1) };
  return other.atMs >= mine.atMs ? other : mine;
}

function isFarAhead(atMs: number, nowMs: number): boolean {
  return atMs - nowMs > FAR_AHEAD_MS;
}

/** When something was said; at no time, where that is so far ahead that nothing later could be said of it. That something was taken away at no time is no statement at all. */
function timed(it: Statement, nowMs: number): Statement {
  if (!isFarAhead(it.atMs, nowMs)) return it;
  return { ...it, atMs: it.choice ? WITHOUT_TIME_MS : BEFORE_SHARING_MS };
}

/** Without what was taken away long ago, and of too many the longest ago. */
function fitting(statements: Statements, nowMs: number): Statements {
  const chosen = [...statements].filter(([, { choice }]) => choice !== undefined);
  const gone = [...statements]
    .filter(([, { atMs, choice }]) => choice === undefined && nowMs - atMs < MAX_GONE_MS)
    .toSorted(([oneKey, one], [otherKey, other]) => other.atMs - one.atMs || (oneKey < otherKey ? -1 : 1));
  return new Map([...chosen, ...gone.slice(0, Math.max(0, MAX_STATEMENTS - chosen.length))]);
}

/** Whether it is worth saying anew where the others do not say it: not what they may have forgotten already. */
export function isToBeSaid({ atMs, choice }: Statement, nowMs: number): boolean {
  return choice !== undefined || nowMs - atMs < MAX_SAID_GONE_MS;
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
  const added = statementsOf({ ...DEFAULT_SETTINGS, ...choices });
  const others = [...statementsOf(settings)].filter(([key]) => !added.has(key));
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
