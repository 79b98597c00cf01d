import type { Navigation } from '../core/navigation.ts';
import type { Lookalike, Verdict } from '../core/verdict.ts';
import type { Door } from '../core/way-in.ts';
import { keptAddress, webAddress } from '../core/web-address.ts';
import type { Passage } from '../shield/session-rules.ts';
import { type Judgement, lookalikeModel } from './judgement.ts';
import type { Nonce, Ports } from './ports.ts';
import type { Session } from './session.ts';
import { type GoOn, MAX_WARNINGS, type Warning } from './tab-record.ts';

/** Pages that were stopped: what the warning page shows of them, and how the person gets past it. */
export interface Warnings {
  /** Notes what was stopped in a tab; the same page again gets the same warning. `undefined` when the verdict is about no impostor. */
  add(tabId: number, stopped: { readonly navigation: Navigation; readonly verdict: Verdict }): Warning | undefined;
  /** The warning with this nonce, and its tab. */
  find(nonce: string): { readonly tabId: number; readonly warning: Warning } | undefined;
  /** The address that was stopped, as much of it as is still known. */
  addressOf(warning: Warning): string;
  /** What the browser shows an error of its own in the place of, when it could not show this address of our warning page in this tab. */
  unshown(tabId: number, url: string): Warning | undefined;
  /** The person goes on, in this tab, to what this warning is about. */
  goOn(tabId: number, warning: Pick<Warning, 'url' | 'at'>): void;
  /** The person went on to this host in this tab, not long ago; to a genuine login's, with an answer that goes to `answerTo`. */
  mayPass(tabId: number, hostname: string, answerTo?: string): boolean;
  /** All that may be passed now. */
  passages(): readonly Passage[];
}

/** How long a deliberate "go on" holds. */
export const GO_ON_MS = 30 * 60_000;

/** More hosts in one tab push out the first ones. */
const MAX_GO_ONS = 20;

/** Characters that are kept of a stopped address: more than in the record of a page, as the person may go on to it. */
const MAX_STOPPED_CHARACTERS = 2000;

/** Addresses that were too long to keep, of the latest warnings; lost with the worker, and then what was kept is opened. */
const MAX_WHOLE_ADDRESSES = 8;

export interface WarningsParts {
  readonly session: Session;
  readonly nonce: Nonce;
  readonly warningPage: Ports['warningPage'];
  readonly nowMs: () => number;
  readonly waysIn: (verdict: Verdict) => readonly Door[];
}

export function createWarnings({ session, nonce: newNonce, warningPage, nowMs, waysIn }: WarningsParts): Warnings {
  const whole = new Map<string, string>();

  function keepWhole(warning: Warning, href: string): void {
    whole.set(warning.nonce, href);
    for (const first of [...whole.keys()].slice(0, -MAX_WHOLE_ADDRESSES)) whole.delete(first);
  }

  /** A clock that was set back ends it, too; so does an end that no "go on" from now would have. */
  const holds = ({ fromMs, untilMs }: GoOn): boolean => fromMs <= nowMs() && nowMs() < Math.min(untilMs, fromMs + GO_ON_MS);

  return {
    add(tabId, { navigation, verdict }) {
      const impostor = impostorIn(verdict, navigation.url);
      if (!impostor) return undefined;
      const { href, isCut } = keptAddress({ url: navigation.url, isPartial: navigation.isPartial === true }, MAX_STOPPED_CHARACTERS);
      const { warnings } = session.of(tabId);
      const warning: Warning = {
        nonce: warnings.find(({ url }) => url === href)?.nonce ?? newNonce(),
        url: href,
        isCut,
        page: lookalikeModel(impostor.lookalike),
        at: impostor.at === navigation.url ? href : keptAddress({ url: impostor.at, isPartial: false }, MAX_STOPPED_CHARACTERS).href,
        doors: waysIn(impostor.lookalike).map(({ service }) => service.id),
      };
      session.change(tabId, () => ({ warnings: [warning, ...warnings.filter(({ url }) => url !== href)].slice(0, MAX_WARNINGS) }));
      if (isCut) keepWhole(warning, navigation.url.href);
      return warning;
    },
    find(wanted) {
      for (const [tabId, { warnings }] of session.records()) {
        const warning = warnings.find(({ nonce }) => nonce === wanted);
        if (warning) return { tabId, warning };
      }
      return undefined;
    },
    unshown: (tabId, url) => session.of(tabId).warnings.find(({ nonce }) => warningPage(nonce) === url),
    addressOf: ({ nonce, url }) => whole.get(nonce) ?? url,
    goOn(tabId, { url, at }) {
      const fromMs = nowMs();
      const { hostname } = new URL(url);
      const answerTo = at === url ? undefined : new URL(at).hostname;
      const goOn = { hostname, ...(answerTo !== undefined && { answerTo }), fromMs, untilMs: fromMs + GO_ON_MS };
      session.change(tabId, ({ goOns }) => ({
        goOns: [goOn, ...goOns.filter((other) => other.hostname !== hostname || other.answerTo !== answerTo)].slice(0, MAX_GO_ONS),
      }));
    },
    mayPass: (tabId, hostname, answerTo) =>
      session.of(tabId).goOns.some((goOn) => goOn.hostname === hostname && goOn.answerTo === answerTo && holds(goOn)),
    passages: () =>
      [...session.records()].flatMap(([tabId, { goOns }]) =>
        goOns.filter((goOn) => goOn.answerTo === undefined && holds(goOn)).map(({ hostname }) => ({ tabId, hostname })),
      ),
  };
}

/** The host to which a genuine login would send its answer, where that is what is warned about. */
export function answerHost(verdict: Verdict, url: URL): string | undefined {
  const at = verdict.kind === 'unsafe-request' ? impostorIn(verdict, url)?.at : undefined;
  return at?.hostname;
}

/** What was found of a page that was stopped, in the place of our warning page where the browser cannot show it. */
export function judgementBehind({ page, doors }: Warning): Judgement {
  return { severity: 'stop', page, doors: doors.map((id) => ({ id, reason: 'offered' })) };
}

/** The impostor that a verdict is about: the page itself, or the site to which a genuine login would send its answer. */
function impostorIn(verdict: Verdict, url: URL): { readonly lookalike: Lookalike; readonly at: URL } | undefined {
  if (verdict.kind === 'lookalike') return { lookalike: verdict, at: url };
  if (verdict.kind !== 'unsafe-request' || verdict.flaw.kind !== 'answer-to-impostor') return undefined;
  const { target, lookalike } = verdict.flaw;
  const address = webAddress(target);
  return address && { lookalike, at: address.url };
}
