import type { Refusal } from '../core/added-service-check.ts';
import type { Loudness } from '../core/auto-open.ts';
import type { Habits } from '../core/find-service.ts';
import type { LoginName } from '../core/login-name.ts';
import type { Borrowed, Difference, Technique } from '../core/names/resemblance.ts';
import type { Arrival } from '../core/navigation.ts';
import type { Asked } from '../core/page-check/asks.ts';
import type { Evidence } from '../core/page-check/evidence.ts';
import type { HostStanding } from '../core/page-check/host-standing.ts';
import type { PageFacts } from '../core/page-check/page-facts.ts';
import type { Severity } from '../core/severity.ts';
import type { TrustRefusal } from '../core/trusted-host-check.ts';
import type { Cause, Circle, RequestFlaw, Standing } from '../core/verdict.ts';
import type { DoorReason } from '../core/way-in.ts';

/** What pages are told by the worker: plain data, ready to be shown. */

/** A service, as a button: a click sends its id back, never a URL. */
export interface DoorModel {
  readonly id: string;
  readonly name: string;
  readonly audience: 'patients' | 'staff' | 'everyone';
  /** Host of the start page, for people who look. */
  readonly host: string;
  /** What to look for on the start page, as written there ("Continue to NHS login"). */
  readonly look?: string | undefined;
  readonly leadsTo: 'service' | 'information';
  readonly alsoKnownAs: readonly string[];
  readonly reason: DoorReason;
  /** The page was made for somebody else. */
  readonly isGuess?: boolean | undefined;
}

/** What a person can find besides everybody's services. */
export interface SearchModel {
  /** Services that they added or use, and nobody catalogued. */
  readonly mine: readonly DoorModel[];
  readonly habits: Habits;
}

/** An address cut for reading: `before + domain + after` is `href`, and `domain` is the part that somebody had to register. */
export interface AddressModel {
  readonly href: string;
  readonly before: string;
  readonly domain: string;
  readonly after: string;
  /** The host as people read it, where that differs from the ASCII form that is sent. */
  readonly unicode?: string | undefined;
}

/** For a help desk: what was judged, and how it was reached. */
export interface TechnicalModel {
  readonly url: string;
  readonly address: AddressModel;
  readonly requested: string;
  /** Absent where nobody can tell. */
  readonly arrival?: Arrival | undefined;
  readonly login?: string | undefined;
  /** Since when this document is shown, or was loaded again: it stays the same at whatever address its own script gives it. */
  readonly sinceMs?: number | undefined;
}

/** The page in the tab. */
export type VerdictModel =
  | { readonly kind: 'unrelated' }
  | ({ readonly kind: 'official'; readonly service?: string | undefined; readonly standing: Standing } & LoginName)
  | ({
      readonly kind: 'out-of-flow';
      readonly cause: Cause;
      /** Host of the site for which it was made, where that is no door: a text from the address, and no place to go. */
      readonly madeFor?: string | undefined;
      /** Those who led the person here may have put up the login themselves: nobody vouches for it. */
      readonly isAnybodys?: true | undefined;
    } & LoginName)
  | ({ readonly kind: 'loop'; readonly circle: Circle; readonly times?: number | undefined } & LoginName)
  | ({ readonly kind: 'unsafe-request'; readonly flaw: Pick<RequestFlaw, 'kind'>; readonly isGenuine?: true | undefined } & LoginName)
  | ({ readonly kind: 'insecure'; readonly flaw: 'http' | 'certificate' } & LoginName)
  | LookalikeModel;

export interface LookalikeModel {
  readonly kind: 'lookalike';
  readonly name: string;
  readonly original: string;
  readonly technique: Technique;
  readonly certainty: 'certain' | 'likely';
  readonly differences: readonly Difference[];
  readonly borrowed?: Borrowed | undefined;
  /** The name is known only because this person uses it. */
  readonly isYours?: boolean | undefined;
}

/** A bookmark that needs attention, judged by its address alone; named for the login, or for what an impostor pretends to be. */
export interface BookmarkModel extends LoginName {
  readonly severity: 'guide' | 'caution' | 'stop';
  readonly problem: Exclude<VerdictModel['kind'], 'unrelated' | 'official'>;
  readonly address: AddressModel;
  /** What it could open instead, best first; empty when nobody knows. What is not sure is changed one by one only. */
  readonly doors: readonly { readonly name: string; readonly start: string; readonly isSure?: boolean | undefined }[];
}

/**
 * The person's own bookmark of the page in the tab: they came by it, have just made it, or have had it changed to open this service. `worked`: the bookmark did not
 * work, and this service is where they signed in right afterwards. With `choices` nobody knows what it should open: the person says it by name.
 */
export type PopupBookmark =
  | { readonly state: 'opened' | 'made' | 'changed'; readonly service: string }
  | { readonly state: 'opened' | 'made'; readonly choices: readonly { readonly id: string; readonly name: string }[] }
  /** `login`: the one that the bookmark opens. */
  | { readonly state: 'worked'; readonly service: string; readonly login: LoginName };

/** Whom to ask, in the words of the organisation that manages this browser. */
export interface HelpDeskModel {
  readonly text?: string | undefined;
  /** An `https` address. */
  readonly link?: string | undefined;
  /** Where they want to be told what is wrong: an `https` address, or one of e-mail. */
  readonly reportTo?: string | undefined;
}

/** What an organisation may keep for itself to change. */
export const LOCKS = ['loudness', 'allowedHosts', 'always', 'services', 'language'] as const;

export type Lock = (typeof LOCKS)[number];

/** What the organisation that manages this browser has set. */
interface PolicyModel {
  /** Settings that only the organisation changes. */
  readonly locked: readonly Lock[];
  /** What was skipped of it: a line each, for administrators. */
  readonly problems: readonly string[];
  /** What came from it: hosts, keys of services (`addedKey`), keys of logins. */
  readonly fixed: { readonly allowedHosts: readonly string[]; readonly services: readonly string[]; readonly always: readonly string[] };
}

/** Signing out of a login and a service, to start afresh. */
export interface AfreshModel {
  readonly serviceId: string;
  readonly service: string;
  /** Exactly what is cleared: hosts; or, with `wholeDomains`, domains with all hosts below. */
  readonly sites: readonly string[];
  readonly wholeDomains: boolean;
}

/** What was said last in a tab, of a page that is gone. */
export interface EarlierModel {
  readonly page: VerdictModel;
  readonly host: string;
  /** Those that the page before offered; none of them is offered now. */
  readonly doors: readonly DoorModel[];
}

/** People mix this login up with another one: whom this one is for, and the way to the other. */
export interface MixupModel {
  readonly audience: DoorModel['audience'];
  /** The other login's name. */
  readonly other: string;
  readonly door: DoorModel;
}

/** What a person may say at a dead page: where they start. */
export interface TellStartModel {
  /** Host of the site that the person's own bookmark names. */
  readonly site?: string | undefined;
  /** Services that they use, to pick from. */
  readonly used: readonly { readonly id: string; readonly name: string }[];
  /** They said that they go there now. */
  readonly isAwaited?: boolean | undefined;
}

/** Where the person signed in after they had said that they go there now: it is remembered, or they are asked. */
export interface StartFoundModel {
  readonly state: 'kept' | 'asked';
  /** The login, and the service. */
  readonly login: LoginName;
  readonly service: string;
}

/** Why a start page cannot be kept. */
export interface StartToldModel {
  readonly refused?: Refusal | 'too-many' | 'not-possible' | undefined;
}

export interface AutoOpenedModel {
  readonly login: LoginName;
  readonly service: string;
  /** The person chose that. */
  readonly isPersonsChoice?: boolean;
  /** Their organisation has set it, and they cannot end it. */
  readonly fixed?: boolean;
}

/** What the popup shows. */
export interface PopupModel {
  readonly tabId: number;
  readonly severity: Severity;
  readonly page: VerdictModel;
  /** The way in for this page, best first; empty when nothing needs one. */
  readonly doors: readonly DoorModel[];
  /** On a page of a login, genuine or dead, that people mix up with another one. */
  readonly mixup?: MixupModel | undefined;
  /** On a dead page: some services of this login begin at the website of the organisation that sent the person. */
  readonly alsoStartsAt?: 'surgery-or-hospital' | undefined;
  /** Every front door, for a popup that is opened on any page. */
  readonly allDoors: readonly DoorModel[];
  /** What is searched besides, and in which order this person wants it. */
  readonly search?: SearchModel | undefined;
  /** The choice of a door can be kept for next time: the page is a login that cannot work, and not in a private window. */
  readonly mayKeepChoice: boolean;
  /** The page is open, and only may be somebody else's: its host, which the person may trust for good. Never that of a sure impostor. */
  readonly mayTrust?: string | undefined;
  /** The sign-in gets nowhere, and it can be started afresh. */
  readonly afresh?: AfreshModel | undefined;
  /** The same where nothing goes round in circles: whether it fails again and again, only the person knows. */
  readonly failing?: AfreshModel | undefined;
  /** The tab was brought here without a click, in place of this login. */
  readonly autoOpened?: AutoOpenedModel | undefined;
  readonly bookmark?: PopupBookmark | undefined;
  /** Absent where nothing can be kept: no dead page, a private window, or the organisation says which services there are. */
  readonly tellStart?: TellStartModel | undefined;
  readonly startFound?: StartFoundModel | undefined;
  /** Where there is nothing to say of this page: what was said before. */
  readonly earlier?: EarlierModel | undefined;
  readonly helpDesk?: HelpDeskModel | undefined;
  /** The page is one that a person tries Frontdoor out with. */
  readonly isTry?: boolean | undefined;
  /** Absent when the tab shows nothing that was judged. */
  readonly technical?: TechnicalModel | undefined;
}

/** What was read of a page, parsed, and what is known of its host; nothing where the tab shows another page by now. */
export interface PageReadModel {
  readonly read?: { readonly facts: PageFacts; readonly standing: HostStanding; readonly address: AddressModel } | undefined;
}

/** Where the real service is. */
export interface BrandDoorModel {
  readonly door?: DoorModel | undefined;
}

/** What a page that was read says it is; see `core/page-check/check-page.ts`. */
export type PageCheckModel =
  /** The browser lets nobody read it before the toolbar button is pressed. */
  | { readonly kind: 'press-first' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'claims-nothing-known'; readonly address: AddressModel; readonly isPartial: boolean }
  | { readonly kind: 'official'; readonly name: string; readonly address: AddressModel; readonly isPartial: boolean }
  | {
      readonly kind: 'undecided';
      readonly name: string;
      /** What was seen first, where the page says nobody's name. */
      readonly sign?: Evidence | undefined;
      readonly address: AddressModel;
      readonly isPartial: boolean;
    }
  | {
      readonly kind: 'claims';
      readonly name: string;
      readonly certainty: 'certain' | 'likely';
      readonly asked?: Asked | undefined;
      readonly evidence: readonly Evidence[];
      /** The same. */
      readonly sign?: Evidence | undefined;
      readonly door?: DoorModel | undefined;
      readonly address: AddressModel;
      readonly isPartial: boolean;
    };

/** One service that was learned from finished logins. */
export interface LearnedModel {
  readonly id: string;
  /** What its doors are called, where it is catalogued. */
  readonly name?: string | undefined;
  readonly host: string;
  /** The login that it uses: a provider's name, or login software at a host. */
  readonly login: string;
  readonly start: string;
  readonly times: number;
  readonly lastAtMs: number;
}

/** A login whose bookmark leads to a service without a click. */
interface AlwaysModel {
  /** The login's key. */
  readonly login: string;
  readonly name: string;
  /** The service's name; absent when it is not there any more. */
  readonly service?: string | undefined;
}

/** A service that was added. */
interface AddedModel {
  /** Which one it is: `addedKey`. It is no door's id: two rows may lead to one door. */
  readonly key: string;
  readonly name: string;
  readonly start: string;
  readonly signIn: string;
  /** Host of the site for whose pages alone it was told. */
  readonly madeFor?: string | undefined;
  /** Why it has no effect, where it was kept before it was asked. */
  readonly refused?: Refusal | undefined;
}

/** Something that could not be understood and was set aside. */
export interface BrokenModel {
  readonly key: string;
  readonly atMs: number;
}

/** One thing that was tried out, and whether it works. */
export interface CheckModel {
  readonly id: 'storage' | 'shield' | 'bookmark' | 'healthy' | 'impostor' | 'whole';
  readonly ok: boolean;
}

/** Why settings could not be shared: the browser's storage refused; it holds something that is not ours to understand; or they are too many. */
export type SyncProblem = 'unreachable' | 'newer' | 'too-much';

/** What the options page shows. */
export interface OptionsModel {
  readonly loudness: Loudness;
  /** Of our pages; absent: as in the browser. */
  readonly language?: string | undefined;
  /** Whether choices are shared with the person's other browsers. */
  readonly sync: { readonly on: boolean; readonly problem?: SyncProblem | undefined };
  readonly always: readonly AlwaysModel[];
  /** Services that the person has added, or their organisation. */
  readonly own: readonly AddedModel[];
  readonly services: readonly LearnedModel[];
  /** How many used one-time values are known again. */
  readonly usedCount: number;
  /** Hosts that the person trusts for good. */
  readonly allowedHosts: readonly string[];
  /** Those of them that are warned about all the same. */
  readonly refusedHosts: readonly string[];
  readonly policy: PolicyModel;
  readonly helpDesk?: HelpDeskModel | undefined;
  readonly broken: readonly BrokenModel[];
}

/** A service was added, or why not. */
export interface ServiceAddedModel {
  readonly refused?: Refusal | 'too-many' | undefined;
  readonly options: OptionsModel;
}

/** A host is trusted, or why not. */
export interface HostTrustedModel {
  readonly refused?: TrustRefusal | 'too-many' | undefined;
  readonly options: OptionsModel;
}

/** What is wrong with a file, and where. */
export interface FileRefusal {
  readonly because: 'not-json' | 'not-ours' | 'newer' | 'malformed' | 'too-many';
  readonly place?: string | undefined;
}

/** Something that a file would do and that has to be asked: each by itself, but for services that were learned, which are one line. */
export type ImportLine = { readonly id: string } & (
  | { readonly kind: 'trust'; readonly host: string; readonly refused?: TrustRefusal | 'locked' | 'too-many' | undefined }
  | {
      readonly kind: 'service';
      readonly name: string;
      /** The hosts of the start page and of the sign-in page. */
      readonly host: string;
      readonly signIn: string;
      readonly refused?: Refusal | 'locked' | 'too-many' | undefined;
    }
  | {
      readonly kind: 'always';
      readonly login: string;
      readonly service: string;
      /** Of the page that would be opened; absent when nobody knows the service. */
      readonly host?: string | undefined;
      readonly refused?: 'not-there' | 'locked' | 'too-many' | undefined;
    }
  | { readonly kind: 'loudness'; readonly loudness: Loudness; readonly refused?: 'locked' | undefined }
  /** BCP 47. */
  | { readonly kind: 'language'; readonly language: string; readonly refused?: 'locked' | undefined }
  | { readonly kind: 'learned'; readonly hosts: readonly string[]; readonly refused?: undefined }
  | { readonly kind: 'learned-refused'; readonly hosts: readonly string[]; readonly refused: 'unsafe' }
);

/** What a file would do, or what is wrong with it. */
export interface ReadImportModel {
  readonly refused?: FileRefusal | undefined;
  readonly lines: readonly ImportLine[];
}

/** A file was taken in, or what is wrong with it. */
export interface ImportModel {
  readonly refused?: FileRefusal | { readonly because: 'not-kept'; readonly place?: undefined } | undefined;
  /** Chosen lines that could not be taken in: what they lead to was not chosen. */
  readonly leftOut: readonly ImportLine[];
  readonly options: OptionsModel;
}

/** What a person has tried out since the browser was started, and was shown. */
export interface TriedModel {
  readonly dead: boolean;
  readonly fake: boolean;
}

/** What the warning page shows. */
export type WarningModel =
  | {
      readonly kind: 'warning';
      readonly page: LookalikeModel;
      /** The address that was stopped. */
      readonly url: string;
      readonly address: AddressModel;
      /** The address is too long to be kept whole: going on may open its beginning alone. */
      readonly isCut?: boolean | undefined;
      /** Where the people of whom it pretends to be change their password: an address of the catalogue. */
      readonly changePassword?: string | undefined;
      /** It is the fake that a person tries Frontdoor out with. */
      readonly isTry?: boolean | undefined;
      readonly doors: readonly DoorModel[];
      readonly helpDesk?: HelpDeskModel | undefined;
    }
  /** The nonce is unknown, as the browser was restarted, or somebody made the address up; or it is another tab's. */
  | { readonly kind: 'expired'; readonly doors: readonly DoorModel[]; readonly helpDesk?: HelpDeskModel | undefined };
