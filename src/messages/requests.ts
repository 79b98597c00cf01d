import * as z from 'zod/mini';
import { lazily } from '../core/lazily.ts';
import { MAX_BATCH_BOOKMARKS, MAX_FILE_CHARACTERS } from './limits.ts';
import type {
  BookmarkModel,
  BrandDoorModel,
  CheckModel,
  HostTrustedModel,
  ImportModel,
  OptionsModel,
  PageReadModel,
  PopupModel,
  ReadImportModel,
  ServiceAddedModel,
  StartToldModel,
  TriedModel,
  WarningModel,
} from './models.ts';
import { pageReading } from './page-facts.ts';

/** Schemas are made for the first message that is parsed: a worker that wakes for a page needs none. */

const tabId = lazily(() => z.int().check(z.nonnegative()));
const nonce = lazily(() => z.uuid());

/** The id of a service: catalogued, or with the address of one that was added or learned. */
export const serviceId = lazily(() => z.string().check(z.maxLength(400)));

/** Which added service is meant; see `addedKey` in `core/added-services.ts`: two addresses and a host, as long as `addedService` lets each be. */
const addedKey = lazily(() => z.string().check(z.maxLength(4300)));

/** The key of a login; see `core/login.ts`. */
export const loginKey = lazily(() => z.string().check(z.maxLength(300)));

/** A host name as `URL` writes it: lower case, ASCII, no port. */
export const hostname = lazily(() => z.string().check(z.maxLength(253), z.regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/)));

/** An address of the web, at most 2,000 characters. */
export const webUrl = lazily(() =>
  z.string().check(
    z.maxLength(2000),
    z.refine((text) => /^https?:/.test(text) && URL.canParse(text)),
  ),
);

/** The same, over `https` only. */
const secureUrl = lazily(() => webUrl().check(z.refine((text) => text.startsWith('https:'))));

/** See `core/auto-open.ts`. */
export const loudness = lazily(() => z.enum(['popup', 'badge', 'straight']));

/** BCP 47. */
export const language = lazily(() =>
  z
    .string('must be a language')
    .check(
      z.maxLength(35, 'must be a language like cy or en-GB'),
      z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language like cy or en-GB'),
    ),
);

/** See `core/added-services.ts`. */
export const addedService = lazily(() =>
  z.object({
    name: z.string().check(z.minLength(1), z.maxLength(60)),
    start: secureUrl(),
    signIn: secureUrl(),
    byQuery: z.optional(z.boolean()),
    madeFor: z.optional(hostname()),
  }),
);

/** Lines of a file that a person can choose; more than the lists of the settings can hold. */
const MAX_ACCEPTED_LINES = 1000;

const file = lazily(() => z.string().check(z.maxLength(MAX_FILE_CHARACTERS)));

/** What a person can try out: a page of a sign-in that cannot work, and a fake. */
export const TRIES = ['dead', 'fake'] as const;

export type Try = (typeof TRIES)[number];

const tryOf = lazily(() => z.enum(TRIES));

/** What needs a leave that the browser asks the person for. */
const deed = lazily(() => z.enum(['change-bookmark', 'start-afresh']));

const typed = lazily(() => z.string().check(z.maxLength(2000)));

/** What the popup and the warning page ask about a tab, and the page of bookmarks about addresses. */
const aboutTabs = () =>
  [
    /** The popup asks what to show for a tab. */
    z.strictObject({ kind: z.literal('show-popup'), tabId: tabId() }),
    /** Go to a service's start page in that tab; `always`: and from now on without a click, whenever the login in that tab is opened by itself. */
    z.strictObject({ kind: z.literal('open-service'), tabId: tabId(), serviceId: serviceId(), always: z.optional(z.boolean()) }),
    /**
     * Note what is wanted of that tab, before the browser asks the person for leave: change the bookmark of its page to the start page that the popup
     * named, or back; or sign out of the login that gets nowhere, and of that service.
     */
    z.strictObject({
      kind: z.literal('wish'),
      tabId: tabId(),
      deed: deed(),
      undo: z.optional(z.boolean()),
      serviceId: z.optional(serviceId()),
    }),
    /**
     * Where the person starts for the login of that tab: an address and a name as they were typed, or the id of a service that was learned. It is kept, and opened
     * only by its id.
     */
    z.strictObject({ kind: z.literal('tell-start'), tabId: tabId(), name: typed(), start: typed() }),
    z.strictObject({ kind: z.literal('pick-start'), tabId: tabId(), serviceId: serviceId() }),
    /** Remember where the next login ends; keep the place where it ended, which is the page in that tab; or forget that place again. */
    z.strictObject({ kind: z.literal('go-and-remember'), tabId: tabId(), deed: z.enum(['await', 'keep', 'undo']) }),
    /** The browser has answered: do what is wanted of that tab, if it is allowed. */
    z.strictObject({ kind: z.literal('fulfil'), tabId: tabId() }),
    /** A page asks the person for the same leave, for what it does by itself: drop what is wanted of any tab and was not allowed. */
    z.strictObject({ kind: z.literal('drop-wishes'), deed: deed() }),
    /** Ask before that tab is taken anywhere again: the undo of `always`. */
    z.strictObject({ kind: z.literal('ask-first'), tabId: tabId() }),
    /** Parse what was read of the page in that tab, and tell what is known of its host. */
    z.strictObject({ kind: z.literal('read-page'), tabId: tabId(), reading: pageReading() }),
    /** Where the real service of a brand (its id) is. */
    z.strictObject({ kind: z.literal('brand-door'), brand: z.string().check(z.maxLength(40)) }),
    /** Judge the addresses of bookmarks. */
    z.strictObject({ kind: z.literal('judge-bookmarks'), urls: z.array(z.string()).check(z.maxLength(MAX_BATCH_BOOKMARKS)) }),
    /** The warning page asks what to show. */
    z.strictObject({ kind: z.literal('show-warning'), nonce: nonce() }),
    /** Leave the warning page for a catalogued service, or, without one, for a new tab page. */
    z.strictObject({ kind: z.literal('leave-warning'), nonce: nonce(), serviceId: z.optional(serviceId()) }),
    /** Open the stopped page all the same, in that tab, for a while. */
    z.strictObject({ kind: z.literal('unsafely-continue'), nonce: nonce() }),
    /** Open this in that tab, which the page for newcomers has just made: see `background/try-it.ts`. */
    z.strictObject({ kind: z.literal('try-it'), tabId: tabId(), what: tryOf() }),
    /** The popup, or the warning page, stands before the person who tries it. */
    z.strictObject({ kind: z.literal('note-tried'), what: tryOf() }),
    /** The page for newcomers asks what was tried, and seen to work. */
    z.strictObject({ kind: z.literal('show-tried') }),
  ] as const;

/** What the options page asks, of what was learned and chosen. */
const aboutChoices = () =>
  [
    /** The options page asks what was learned and chosen. */
    z.strictObject({ kind: z.literal('show-options') }),
    /** Forget one learned service, with every login that it uses. */
    z.strictObject({ kind: z.literal('forget-service'), serviceId: serviceId() }),
    /** Forget all that was learned. */
    z.strictObject({ kind: z.literal('erase-memory') }),
    /** Add a service for a sign-in page, as it was typed. */
    z.strictObject({ kind: z.literal('add-service'), name: typed(), start: typed(), signIn: typed() }),
    z.strictObject({ kind: z.literal('remove-service'), key: addedKey() }),
    /** Take nobody straight from this login (its key) any more. */
    z.strictObject({ kind: z.literal('forget-always'), login: loginKey() }),
    z.strictObject({ kind: z.literal('set-loudness'), loudness: loudness() }),
    /** Show our pages in this language; without one, in the browser's. */
    z.strictObject({ kind: z.literal('set-language'), language: z.optional(language()) }),
    /** A page asks which language to speak. */
    z.strictObject({ kind: z.literal('ask-language') }),
    /** Share what is chosen with the person's other browsers, or no longer. */
    z.strictObject({ kind: z.literal('set-sync'), on: z.boolean() }),
    /** Try out whether all of Frontdoor works here. */
    z.strictObject({ kind: z.literal('self-test') }),
    /** Trust a host for good, although it resembles a protected name. */
    z.strictObject({ kind: z.literal('allow-host'), hostname: hostname() }),
    z.strictObject({ kind: z.literal('disallow-host'), hostname: hostname() }),
  ] as const;

/** What it asks of everything as a file. */
const aboutFiles = () =>
  [
    /** Everything that is kept, as the text of a file. */
    z.strictObject({ kind: z.literal('export-all') }),
    /** Look into such a file: what it would trust, add, or open without a click. Nothing is changed. */
    z.strictObject({ kind: z.literal('read-import'), text: file() }),
    /** Add what such a file holds: of what has to be asked, only the lines with these ids; all of that or nothing. */
    z.strictObject({
      kind: z.literal('import-all'),
      text: file(),
      accepted: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MAX_ACCEPTED_LINES)),
    }),
    /** What was set aside because it could not be understood: as the text of a file, and removed for good. */
    z.strictObject({ kind: z.literal('export-broken') }),
    z.strictObject({ kind: z.literal('remove-broken') }),
  ] as const;

/**
 * What pages may ask of the worker; parsed at its door. No request carries an address to go to: what a person types to add a service is kept,
 * and opened only by its id.
 */
export const request = lazily(() => z.discriminatedUnion('kind', [...aboutTabs(), ...aboutChoices(), ...aboutFiles()]));

export type Request = z.infer<ReturnType<typeof request>>;

/** The answer to each kind of request. */
export interface Answers {
  readonly 'show-popup': PopupModel;
  readonly 'open-service': { readonly done: boolean };
  readonly 'judge-bookmarks': readonly (BookmarkModel | null)[];
  readonly 'read-page': PageReadModel;
  readonly 'brand-door': BrandDoorModel;
  readonly wish: { readonly done: boolean };
  readonly 'drop-wishes': { readonly done: boolean };
  readonly fulfil: { readonly done: boolean };
  readonly 'tell-start': StartToldModel;
  readonly 'pick-start': StartToldModel;
  readonly 'go-and-remember': StartToldModel;
  readonly 'show-warning': WarningModel;
  readonly 'leave-warning': { readonly done: boolean };
  readonly 'unsafely-continue': { readonly done: boolean };
  readonly 'try-it': { readonly done: boolean };
  readonly 'note-tried': TriedModel;
  readonly 'show-tried': TriedModel;
  readonly 'show-options': OptionsModel;
  readonly 'forget-service': OptionsModel;
  readonly 'erase-memory': OptionsModel;
  readonly 'ask-first': PopupModel;
  readonly 'add-service': ServiceAddedModel;
  readonly 'remove-service': OptionsModel;
  readonly 'forget-always': OptionsModel;
  readonly 'set-loudness': OptionsModel;
  readonly 'set-language': OptionsModel;
  readonly 'ask-language': { readonly language?: string | undefined };
  readonly 'set-sync': OptionsModel;
  readonly 'export-all': { readonly text: string };
  readonly 'read-import': ReadImportModel;
  readonly 'import-all': ImportModel;
  readonly 'export-broken': { readonly text: string };
  readonly 'remove-broken': OptionsModel;
  readonly 'self-test': readonly CheckModel[];
  readonly 'allow-host': HostTrustedModel;
  readonly 'disallow-host': OptionsModel;
}

export type RequestOf<K extends Request['kind']> = Extract<Request, { kind: K }>;

/** How a page asks: handed to views' entrypoints by the platform. */
export type Ask = <K extends Request['kind']>(request: RequestOf<K>) => Promise<Answers[K]>;
