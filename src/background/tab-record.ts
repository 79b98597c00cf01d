import * as z from 'zod/mini';
import { ANYBODY } from '../core/flow/finished-login.ts';
import { NEW_TAB, type TabState } from '../core/flow/tab-state.ts';
import { lazily } from '../core/lazily.ts';
import { TECHNIQUES } from '../core/names/technique.ts';
import { ARRIVALS, FAILURES } from '../core/navigation.ts';
import { SEVERITIES } from '../core/severity.ts';
import { STANDINGS } from '../core/verdict.ts';
import { DOOR_REASONS } from '../core/way-in.ts';
import type { LookalikeModel } from '../messages/models.ts';
import type { Judgement } from './judgement.ts';

/** All that is kept of one tab until the browser closes: one record, plain JSON, gone with the tab. */
export interface TabRecord {
  /** What happened in it; see `core/flow/reduce.ts`. */
  readonly state: TabState;
  /** What was found of the page that it shows; there whenever it shows a page of the web. */
  readonly judgement?: Judgement | undefined;
  /** What was said last of another page in this tab, loud enough to be looked for again. */
  readonly said?: Said | undefined;
  /** When the visit began for which the popup opened by itself last. */
  readonly announcedAtMs?: number | undefined;
  /** When it opened last for something that a page may have brought about. */
  readonly announcedByPageAtMs?: number | undefined;
  /** The last time that it was taken from a login to a service without a click. */
  readonly autoOpened?: AutoOpened | undefined;
  /** The front page of a site was opened here by its name, and nobody knew where it answers. */
  readonly frontDoor?: FrontDoor | undefined;
  /** A bookmark was made of a login in this tab. */
  readonly bookmarkMade?: BookmarkMade | undefined;
  /** What the person wants done here as soon as they have allowed it. */
  readonly wish?: Wish | undefined;
  /** Pages that were stopped here, the latest first, at most `MAX_WARNINGS`. */
  readonly warnings: readonly Warning[];
  /** Hosts that the person went on to here, all the same. */
  readonly goOns: readonly GoOn[];
}

export interface Said {
  readonly judgement: Judgement;
  readonly hostname: string;
  /** When its page was left. */
  readonly atMs: number;
}

export interface AutoOpened {
  /** `loginKey` of that login. */
  readonly login: string;
  /** The id of that service. */
  readonly service: string;
  readonly atMs: number;
}

/** Where the tab was taken, and where it goes if that cannot be loaded. */
interface FrontDoor {
  readonly start: string;
  readonly otherwise: string;
  readonly atMs: number;
}

export interface BookmarkMade {
  /** The address, as it is kept. */
  readonly url: string;
  /** What was found of it as a bookmark. */
  readonly judgement: Judgement;
  readonly atMs: number;
}

/**
 * Which bookmark is changed and what it opens then, as it was said; or what is cleared and where the tab goes then, as long as it shows the visit of which that was
 * said, by the time at which that began.
 */
export type Wish =
  | { readonly kind: 'change-bookmark'; readonly undo: boolean; readonly bookmark: string; readonly start: string; readonly atMs: number }
  | {
      readonly kind: 'start-afresh';
      readonly hosts: readonly string[];
      readonly start: string;
      readonly visitAtMs: number;
      readonly atMs: number;
    };

/** A stopped page, behind the warning page with this nonce. */
export interface Warning {
  readonly nonce: string;
  /** The address, short enough to keep. */
  readonly url: string;
  /** `url` is not all of it. */
  readonly isCut: boolean;
  readonly page: LookalikeModel;
  /** The address that imitates: the page's own, or the one to which a genuine login would have sent its answer. */
  readonly at: string;
  /** Ids of the services that are offered as the way out. */
  readonly doors: readonly string[];
}

/** A deliberate "go on": this tab may visit this host meanwhile. */
export interface GoOn {
  readonly hostname: string;
  /** Where the host is a genuine login's: the one to which its answer goes. Any other is warned about anew. */
  readonly answerTo?: string | undefined;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** A page behind more warnings than these nobody goes back to. */
export const MAX_WARNINGS = 3;

export const NEW_RECORD: TabRecord = { state: NEW_TAB, warnings: [], goOns: [] };

/** A tab that is there, and of whose past nobody knows. */
export const STRANGER: TabRecord = { ...NEW_RECORD, state: { ...NEW_TAB, pastUnknown: true, heldBy: ANYBODY } };

/** Reads a record field by field: what does not fit is left aside, and costs no other field. A tab whose state does not fit counts as a stranger. */
export function readTabRecord(stored: unknown): TabRecord {
  const found: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { state, judgement, said, announcedAtMs, announcedByPageAtMs, autoOpened, frontDoor, bookmarkMade, wish, warnings, goOns } =
    fields();
  const known = {
    state: read(state, found.state),
    judgement: read(judgement, found.judgement),
    said: read(said, found.said),
    announcedAtMs: read(announcedAtMs, found.announcedAtMs),
    announcedByPageAtMs: read(announcedByPageAtMs, found.announcedByPageAtMs),
    autoOpened: read(autoOpened, found.autoOpened),
    frontDoor: read(frontDoor, found.frontDoor),
    bookmarkMade: read(bookmarkMade, found.bookmarkMade),
    wish: read(wish, found.wish),
    warnings: read(warnings, found.warnings) ?? [],
    goOns: read(goOns, found.goOns) ?? [],
  };
  return known.state ? { ...known, state: known.state } : { ...known, state: STRANGER.state, judgement: undefined };
}

function read<T>(schema: z.ZodMiniType<T>, found: unknown): T | undefined {
  const parsed = found === undefined ? undefined : schema.safeParse(found);
  return parsed?.success ? parsed.data : undefined;
}

const webUrl = lazily(() => z.string().check(z.refine((text) => /^https?:/.test(text) && URL.canParse(text))));

const flow = lazily(() =>
  z.object({
    login: z.string(),
    seenAtMs: z.number(),
    start: z.optional(webUrl()),
    isProven: z.optional(z.boolean()),
    sentBy: z.optional(z.string()),
  }),
);

const streak = lazily(() =>
  z.object({
    login: z.string(),
    system: z.string(),
    hostname: z.string(),
    start: webUrl(),
    times: z.number(),
    sinceMs: z.number(),
    atMs: z.number(),
  }),
);

const visit = lazily(() =>
  z.object({
    url: webUrl(),
    requested: z.optional(webUrl()),
    arrival: z.enum(ARRIVALS),
    from: z.optional(webUrl()),
    isByPerson: z.optional(z.boolean()),
    flow: z.optional(flow()),
    failure: z.optional(z.enum(FAILURES)),
    loop: z.optional(z.extend(streak(), { kind: z.enum(['bounces', 'failures']) })),
    usedBefore: z.optional(z.boolean()),
    mayBeRedirected: z.optional(z.boolean()),
    isAnswer: z.optional(z.boolean()),
    isHeld: z.optional(z.boolean()),
    isCut: z.optional(z.boolean()),
    isPartial: z.optional(z.boolean()),
    atMs: z.number(),
  }),
);

const state = lazily(() => {
  const kept = z.object({ href: z.string(), isCut: z.boolean() });
  const world = z.object({ isPrivate: z.boolean(), container: z.string() });
  const request = z.object({
    login: z.string(),
    start: z.optional(webUrl()),
    answerTo: z.optional(z.string()),
    seen: z.optional(z.string()),
    state: z.optional(z.string()),
    isWorked: z.optional(z.boolean()),
    isSilent: z.optional(z.boolean()),
    isKept: z.optional(z.boolean()),
    isAside: z.optional(z.boolean()),
  });
  return z.object({
    pending: z.optional(z.extend(kept, { mayBeRedirectTarget: z.optional(z.boolean()) })),
    abandoned: z.optional(z.extend(kept, { mayBeRedirected: z.optional(z.boolean()) })),
    failed: z.optional(z.string()),
    visit: z.optional(visit()),
    flows: z.array(flow()),
    inside: z.boolean(),
    enteredInARow: z.optional(streak()),
    failedInARow: z.optional(streak()),
    opener: z.optional(z.object({ url: z.optional(z.string()), flows: z.array(flow()), inside: z.boolean(), world: z.optional(world) })),
    world: z.optional(world),
    requests: z.optional(z.array(request)),
    heldBy: z.optional(z.string()),
    pastUnknown: z.optional(z.boolean()),
    hasPast: z.optional(z.boolean()),
  });
});

const lookalike = lazily(() =>
  z.object({
    kind: z.literal('lookalike'),
    name: z.string(),
    original: z.string(),
    technique: z.enum(TECHNIQUES),
    certainty: z.enum(['certain', 'likely']),
    differences: z.array(z.object({ at: z.number(), length: z.number(), visited: z.string(), original: z.string() })),
    borrowed: z.optional(z.object({ says: z.string(), realEnd: z.string() })),
    isYours: z.optional(z.boolean()),
  }),
);

const cause = lazily(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('bare') }),
    z.object({ kind: z.literal('missing-parameters'), missing: z.array(z.string()) }),
    z.object({ kind: z.literal('spent-transaction'), key: z.string() }),
    z.object({ kind: z.literal('spent-answer'), key: z.string() }),
    z.object({ kind: z.literal('replayed-request'), key: z.string() }),
    z.object({ kind: z.literal('expired-request'), ageMs: z.number(), says: z.enum(['made', 'ends']) }),
  ]),
);

const page = lazily(() => {
  const name = z.string();
  const login = { name, isOwner: z.optional(z.boolean()) };
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('unrelated') }),
    z.object({ kind: z.literal('official'), ...login, service: z.optional(name), standing: z.enum(STANDINGS) }),
    z.object({
      kind: z.literal('out-of-flow'),
      ...login,
      cause: cause(),
      madeFor: z.optional(z.string()),
      isAnybodys: z.optional(z.literal(true)),
    }),
    z.object({ kind: z.literal('loop'), ...login, circle: z.enum(['bounces', 'redirects', 'failures']), times: z.optional(z.number()) }),
    z.object({
      kind: z.literal('unsafe-request'),
      ...login,
      isGenuine: z.optional(z.literal(true)),
      flaw: z.object({ kind: z.enum(['answer-over-http', 'answer-to-script', 'answer-with-userinfo', 'answer-to-impostor']) }),
    }),
    z.object({ kind: z.literal('insecure'), ...login, flaw: z.enum(['http', 'certificate']) }),
    lookalike(),
  ]);
});

const judgement = lazily(() =>
  z.object({
    severity: z.enum(SEVERITIES),
    page: page(),
    login: z.optional(z.object({ key: z.string(), system: z.string(), hostname: z.string() })),
    doors: z.array(
      z.object({
        id: z.string(),
        reason: z.enum(DOOR_REASONS),
        isAsked: z.optional(z.boolean()),
        isHabit: z.optional(z.boolean()),
        isGuess: z.optional(z.boolean()),
        isOfAsker: z.optional(z.boolean()),
        isOneOfMany: z.optional(z.boolean()),
      }),
    ),
    madeFor: z.optional(z.string()),
    start: z.optional(webUrl()),
  }),
);

const fields = lazily(() => ({
  state: state() satisfies z.ZodMiniType<TabState>,
  judgement: judgement() satisfies z.ZodMiniType<Judgement>,
  said: z.object({ judgement: judgement(), hostname: z.string(), atMs: z.number() }),
  announcedAtMs: z.number(),
  announcedByPageAtMs: z.number(),
  autoOpened: z.object({ login: z.string(), service: z.string(), atMs: z.number() }),
  frontDoor: z.object({ start: webUrl(), otherwise: webUrl(), atMs: z.number() }),
  bookmarkMade: z.object({ url: webUrl(), judgement: judgement(), atMs: z.number() }),
  wish: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('change-bookmark'), undo: z.boolean(), bookmark: webUrl(), start: webUrl(), atMs: z.number() }),
    z.object({ kind: z.literal('start-afresh'), hosts: z.array(z.string()), start: webUrl(), visitAtMs: z.number(), atMs: z.number() }),
  ]),
  warnings: z.array(
    z.object({ nonce: z.string(), url: webUrl(), isCut: z.boolean(), page: lookalike(), at: webUrl(), doors: z.array(z.string()) }),
  ),
  goOns: z.array(z.object({ hostname: z.string(), answerTo: z.optional(z.string()), fromMs: z.number(), untilMs: z.number() })),
}));
