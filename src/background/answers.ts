import type { Directory } from '../core/directory.ts';
import { navigationOf } from '../core/flow/reduce.ts';
import { rememberedById, rememberedServices } from '../core/flow/remembered-services.ts';
import { judge } from '../core/judge.ts';
import { type Door, wayIn } from '../core/way-in.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { LocalMemory } from './local-memory.ts';
import { allDoors, optionsModel, popupModel, warningDoors, warningModel } from './models.ts';
import type { BrowserTabs, Clock, NetworkRules } from './ports.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import type { Judged } from './watch.ts';

/** How long a deliberate "go on" holds. */
export const PASSAGE_MS = 30 * 60_000;

export interface AnswerParts {
  readonly session: Session;
  readonly memory: LocalMemory;
  readonly settings: Settings;
  readonly directory: Directory;
  readonly tabs: BrowserTabs;
  readonly rules: NetworkRules;
  readonly clock: Clock;
  readonly newTabPage: string;
}

/** What the worker answers to our pages. Addresses come from the catalogue, from memory and from its own records, never from a message. */
export function createAnswers({ session, memory, settings, directory, tabs, rules, clock, newTabPage }: AnswerParts): Handlers {
  const usual = () => rememberedServices(memory.current(), directory);

  const options = () => optionsModel(memory.current(), settings.allowedHosts(), directory);

  function judged(tabId: number): Judged | undefined {
    const visit = session.tabs().get(tabId)?.visit;
    const navigation = visit && navigationOf(visit);
    return navigation && { navigation, verdict: judge(navigation, directory) };
  }

  /** Doors of this page first (they may lead to its own site), then all that are catalogued or remembered. */
  async function openStart(tabId: number, serviceId: string, doors: readonly Door[]): Promise<{ readonly done: boolean }> {
    const service =
      doors.find((door) => door.service.id === serviceId)?.service ??
      directory.serviceById(serviceId) ??
      rememberedById(memory.current(), serviceId);
    return { done: service !== undefined && (await tabs.open(tabId, service.start)) };
  }

  return {
    'show-popup': async () => {
      const tabId = (await tabs.inFront()) ?? -1;
      return popupModel(tabId, judged(tabId), directory, usual());
    },
    'open-service': ({ tabId, serviceId }) => {
      const page = judged(tabId);
      return openStart(tabId, serviceId, page ? wayIn(page.verdict, directory, usual()) : []);
    },
    'show-warning': async ({ nonce }) => {
      const warning = session.warning(nonce);
      return (warning && warningModel(new URL(warning.url), clock.nowMs(), directory)) ?? { kind: 'expired', doors: allDoors(directory) };
    },
    'leave-warning': async ({ nonce, serviceId }) => {
      const warning = session.warning(nonce);
      if (!warning) return { done: false };
      return serviceId === undefined
        ? { done: await tabs.open(warning.tabId, newTabPage) }
        : openStart(warning.tabId, serviceId, warningDoors(new URL(warning.url), clock.nowMs(), directory));
    },
    'show-options': async () => options(),
    'forget-service': async ({ serviceId }) => {
      const service = rememberedById(memory.current(), serviceId);
      if (service) await memory.forget(new URL(service.start).origin);
      return options();
    },
    'erase-memory': async () => {
      await memory.erase();
      return options();
    },
    'allow-host': async ({ hostname }) => {
      await settings.allow(hostname);
      await rules.allowForGood(settings.allowedHosts());
      return options();
    },
    'disallow-host': async ({ hostname }) => {
      await settings.disallow(hostname);
      await rules.allowForGood(settings.allowedHosts());
      return options();
    },
    'unsafely-continue': async ({ nonce }) => {
      const warning = session.warning(nonce);
      if (!warning) return { done: false };
      const { tabId, url } = warning;
      const { hostname } = new URL(url);
      const nowMs = clock.nowMs();
      session.addPassage({ tabId, hostname, untilMs: nowMs + PASSAGE_MS }, nowMs);
      await Promise.all([session.written(), rules.allow(tabId, hostname)]);
      return { done: await tabs.open(tabId, url) };
    },
  };
}
