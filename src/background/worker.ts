import type { TryIt } from '../catalogue/try-it.ts';
import type { Catalogue, Service } from '../catalogue/types.ts';
import { createAside } from '../core/aside.ts';
import { autoOpen } from '../core/auto-open.ts';
import type { TabEvent } from '../core/flow/event.ts';
import { createPersonalDirectories } from '../core/personal-directory.ts';
import { trustRefusal } from '../core/trusted-host-check.ts';
import { workOut } from '../core/worked-out.ts';
import { dispatch, type Handlers, type Sender } from '../messages/dispatch.ts';
import { createAfresh } from './afresh.ts';
import { createAfterPermission } from './after-permission.ts';
import { BELONGINGS, type KeptBelongings } from './belongings.ts';
import { createBookmarkCare } from './bookmark-care.ts';
import { createChoices } from './choices.ts';
import { createDirectoryInForce, type DirectoryInForce } from './directory-in-force.ts';
import { createDoors } from './doors.ts';
import { createTakeIn } from './file-import.ts';
import { createFrontPages } from './front-pages.ts';
import { openKept } from './kept.ts';
import { createLearning } from './learning.ts';
import { createOptions } from './options.ts';
import { createPageCheckAnswers } from './page-check.ts';
import { createPassages } from './passages.ts';
import { createPolicyInForce, type PolicyInForce } from './policy-in-force.ts';
import { createPopup } from './popup.ts';
import type { Ports, Store } from './ports.ts';
import { createPresenter } from './present.ts';
import { createRepair } from './repair.ts';
import { openSession, type Session } from './session.ts';
import type { Settings } from './settings.ts';
import { createSettingsInForce, type SettingsInForce, settingsInForce } from './settings-in-force.ts';
import { createStartPlaces } from './start-places.ts';
import { withTimeout } from './store-with-timeout.ts';
import { createSync } from './sync.ts';
import { createTrying } from './try-it.ts';
import { createWarning } from './warning.ts';
import { createWarnings } from './warnings.ts';
import { judgeAgain, watch } from './watch.ts';

/** The worker, awake. */
export interface Worker {
  hear(event: TabEvent): void;
  /** The person turned to this tab at this moment. */
  turnTo(tabId: number, atMs: number): void;
  /** The person has made a bookmark of this address. */
  bookmarked(url: string): Promise<void>;
  /** The person has allowed something that was asked for: what they wished for is done now, though the popup may be gone. */
  allowed(): Promise<void>;
  /** Another of the person's browsers has chosen something. */
  synced(): Promise<void>;
  /** What the organisation set has changed. */
  policyChanged(): Promise<void>;
  /**
   * Whether the page for newcomers opens. Who had it installed by an organisation sees it only where the policy says so: Chromium tells of a
   * policy seconds after the installation, and thousands of tabs would be open by then.
   */
  welcomes(byOrganisation: boolean): boolean;
  /** Services that answer to what somebody typed, best first. */
  servicesNamed(typed: string, languages?: readonly string[]): Promise<readonly Service[]>;
  /** Answers one of our own pages. */
  answer(message: unknown, sender: Sender): Promise<unknown>;
  /** Resolves when all that it keeps for this session is written. */
  written(): Promise<void>;
}

/** Storage answers within milliseconds; after this long it will not. */
const STORE_TIMEOUT_MS = 3000;

/** What wakes the worker with what it kept; the catalogue is indexed once, before. `tryIt`: what a person tries Frontdoor out with. */
export function createWorker(catalogue: Catalogue, tryIt: TryIt, workedOut = workOut(catalogue)): (ports: Ports) => Promise<Worker> {
  const directories = createPersonalDirectories(catalogue, workedOut);
  const withTryIt = createAside(
    tryIt.catalogue,
    Object.values(tryIt.addresses).map((address) => new URL(address).hostname),
  );
  return async (ports) => {
    const { clock } = ports;
    const local = withTimeout(ports.local, STORE_TIMEOUT_MS);
    const managed = withTimeout({ write: never, remove: never, ...ports.managed }, STORE_TIMEOUT_MS);
    const findPolicy = () => managed.readAll().catch(() => undefined);
    const opening = openSession(withTimeout(ports.session, STORE_TIMEOUT_MS), ports.tabs.all);
    const sealing = opening.then(({ seals }) => ({ seals, stamp: ports.nonce }));
    const [session, kept, atFirst] = await Promise.all([opening, openKept(BELONGINGS, local, clock.nowMs(), sealing), findPolicy()]);
    const policyInForce = createPolicyInForce({ atFirst, find: findPolicy, session, catalogue, directories, ends: workedOut.ends, clock });
    const policy = policyInForce.current;
    const inForce = createSettingsInForce(() => kept.current().settings, policy);
    const directoryInForce = createDirectoryInForce({ session, kept, policy, inForce, directories, withTryIt });
    return awake(createParts(ports, { local, session, kept, policyInForce, inForce, directoryInForce }, tryIt.addresses));
  };
}

/** What was kept, and what holds now. */
interface Opened {
  readonly local: Store;
  readonly session: Session;
  readonly kept: KeptBelongings;
  readonly policyInForce: PolicyInForce;
  readonly inForce: () => SettingsInForce;
  readonly directoryInForce: DirectoryInForce;
}

type Parts = ReturnType<typeof createParts>;

/** The wiring: each part is given some of those above it. */
function createParts(ports: Ports, opened: Opened, addresses: TryIt['addresses']) {
  const { session, kept, inForce } = opened;
  const [policy, directory] = [opened.policyInForce.current, opened.directoryInForce.current];
  const settings = () => kept.current().settings;
  const memory = () => kept.current().memory;
  // What was kept before it was asked, or comes from elsewhere, is trusted only as far as what is typed.
  const applyTrust = async (settings: Settings): Promise<void> => {
    const mayTrust = (host: string): boolean => trustRefusal(host, directory()) === undefined;
    await ports.rules.trustForGood(settingsInForce(settings, policy()).allowedHosts.filter(mayTrust));
  };
  const frontPages = createFrontPages({ ...ports, session, directory, memory });
  const doors = createDoors(kept, directory, frontPages.find);
  const sync = createSync({ kept, store: withTimeout(ports.sync, STORE_TIMEOUT_MS), applyTrust, nowMs: ports.clock.nowMs });
  const learning = createLearning(kept, ports.tabs);
  const warnings = createWarnings({ ...ports, session, nowMs: ports.clock.nowMs, waysIn: doors.waysIn });
  const trying = createTrying({ ...ports, session, warnings, addresses });
  const passages = createPassages(ports.rules, warnings);
  const present = createPresenter({
    ...ports,
    session,
    warnings,
    passages,
    autoOpen: ({ verdict, navigation }) => autoOpen(verdict, navigation, doors.waysIn(verdict), inForce(), doors.serviceById),
    loudness: () => inForce().loudness,
  });
  const afresh = createAfresh({ ...ports, session, directory });
  const bookmarkCare = createBookmarkCare({ ...ports, session, directory, doors, memory, always: () => inForce().always });
  const deeds = { 'change-bookmark': bookmarkCare.deed, 'start-afresh': afresh.deed };
  const afterPermission = createAfterPermission({ ...ports, session }, deeds);
  const choices = createChoices({ kept, sync, policy, directory, applyTrust, nowMs: ports.clock.nowMs });
  const startPlaces = createStartPlaces({ ...ports, session, directory, doors, choices, inForce, settings });
  const takeIn = createTakeIn(opened.directoryInForce.of, policy, ports.clock.nowMs);
  return {
    ...ports,
    ...opened,
    policy,
    directory,
    applyTrust,
    frontPages,
    doors,
    sync,
    learning,
    warnings,
    trying,
    passages,
    present,
    afresh,
    bookmarkCare,
    afterPermission,
    choices,
    startPlaces,
    takeIn,
  };
}

/** Who answers which question of our pages. */
function createAnswers(parts: Parts): Handlers {
  return {
    ...createPopup(parts),
    ...parts.startPlaces.answers,
    ...createPageCheckAnswers(parts),
    ...createWarning(parts),
    ...createRepair(parts),
    ...createOptions(parts),
    ...parts.trying.answers,
  };
}

/** Lets the browser through again to what it was told to block, where the directory of now finds no impostor any more: nobody would say why it is blocked. */
function liftBlocks({ rules, directory }: Parts): void {
  const isImpostor = (hostname: string): boolean => directory().resembles(new URL(`https://${hostname}/`))?.certainty === 'certain';
  rules.keepBlocked(isImpostor).catch((error: unknown) => console.error('Frontdoor could not lift its rules:', error));
}

/** Judges the pages of all tabs again whenever another directory holds, which may know better; at once where one was not judged at all. */
function createJudgingAgain(parts: Parts): () => void {
  const { session, directory, inForce } = parts;
  const judgeTabs = (): void => judgeAgain(parts, new Set(inForce().allowedHosts));
  let judgedBy = directory();
  if ([...session.records().values()].some(({ state, judgement }) => state.visit && !judgement)) judgeTabs();
  return () => {
    if (judgedBy === directory()) return;
    judgedBy = directory();
    judgeTabs();
    liftBlocks(parts);
  };
}

/**
 * Has the browser's rules follow from the settings that are kept, after every change of them. Who changes them sets the rules first, so that nothing is kept that the browser
 * refuses; but until it is kept, the waking brings the rules back to what was kept before.
 */
function onOtherSettings(kept: KeptBelongings, applyTrust: () => void): () => void {
  let applied = kept.current().settings;
  return () => {
    if (applied === kept.current().settings) return;
    applied = kept.current().settings;
    applyTrust();
  };
}

/** Brings up to date what may have changed while the worker slept, and hears from now on. */
function awake(parts: Parts): Worker {
  const { clock, session, kept, policyInForce, policy, directoryInForce, sync, passages, trying } = parts;
  const { keepWorkings } = directoryInForce;
  const answers = createAnswers(parts);
  const judgeTabsAgain = createJudgingAgain(parts);
  const applyTrust = () =>
    parts.applyTrust(kept.current().settings).catch((error: unknown) => console.error('Frontdoor could not set its rules:', error));
  kept.onChange(judgeTabsAgain);
  kept.onChange(onOtherSettings(kept, applyTrust));
  kept.onChange(() => clock.soon(keepWorkings));
  const applyPassages = () => passages.apply().catch((error: unknown) => console.error('Frontdoor could not set who may pass:', error));
  void applyPassages();
  // However much is trusted or shared, the page that woke the worker does not wait for it: the browser keeps its rules while the worker sleeps.
  clock.soon(() => {
    void applyTrust();
    liftBlocks(parts);
    void sync.reconcile();
    void kept.seal().then(keepWorkings, (error: unknown) => console.error('Frontdoor could not seal what it keeps:', error));
  });
  return {
    hear(event) {
      try {
        const heard = trying.heard(event);
        if (heard) watch(heard, parts);
      } catch (error) {
        // One page that nobody foresaw must not cost the others their guard.
        console.error('Frontdoor could not judge a page:', error);
      }
      void applyPassages();
    },
    turnTo: parts.present.turnTo,
    bookmarked: parts.bookmarkCare.made,
    allowed: parts.afterPermission.allowed,
    synced: sync.reconcile,
    async policyChanged() {
      await policyInForce.readAgain();
      judgeTabsAgain();
      await applyTrust();
    },
    welcomes: (byOrganisation) => (policy().welcomePage ?? (byOrganisation ? 'off' : 'on')) === 'on',
    servicesNamed: async (typed, languages) => parts.doors.servicesNamed(typed, languages),
    answer: (message, sender) => dispatch(message, answers, sender),
    written: session.written,
  };
}

/** A policy is read only. */
async function never(): Promise<never> {
  throw new Error('only the organisation sets this');
}
