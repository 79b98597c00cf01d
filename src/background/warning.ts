import type { Brand } from '../catalogue/types.ts';
import type { Directory } from '../core/directory.ts';
import { forgiven } from '../core/flow/loops.ts';
import { trustRefusal } from '../core/trusted-host-check.ts';
import type { Handlers, Sender } from '../messages/dispatch.ts';
import type { HelpDeskModel, WarningModel } from '../messages/models.ts';
import { addressModel } from './address.ts';
import { allDoors, doorModel, offered } from './door-models.ts';
import type { Doors } from './doors.ts';
import type { Passages } from './passages.ts';
import type { Policy } from './policy.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import type { SettingsInForce } from './settings-in-force.ts';
import type { Warning } from './tab-record.ts';
import type { Trying } from './try-it.ts';
import type { Warnings } from './warnings.ts';

export interface WarningParts extends Pick<Ports, 'tabs' | 'newTabPage'> {
  readonly session: Session;
  readonly warnings: Warnings;
  readonly passages: Passages;
  readonly directory: () => Directory;
  readonly doors: Doors;
  readonly inForce: () => SettingsInForce;
  readonly policy: () => Policy;
  readonly trying: Pick<Trying, 'isAt'>;
}

export type WarningHandlers = Pick<Handlers, 'show-warning' | 'leave-warning' | 'unsafely-continue'>;

/** What the warning page asks. It shows what was found when the page was stopped, and judges nothing. */
export function createWarning(parts: WarningParts): WarningHandlers {
  const { session, warnings, passages, directory, doors, inForce, policy, trying, tabs, newTabPage } = parts;

  /** The person has come to trust the host meanwhile; that does not excuse another's name in front of it. */
  function isTrusted({ at, page }: Warning): boolean {
    const { hostname } = new URL(at);
    if (page.technique === 'userinfo' || !inForce().allowedHosts.includes(hostname)) return false;
    return trustRefusal(hostname, directory()) === undefined;
  }

  /** What a page shows in whose address the nonce stands. A copy of it (duplicated, or out of the history) must not steer the tab that was stopped: to it, the warning is over. */
  function shownTo({ tabId }: Sender, nonce: string): ReturnType<Warnings['find']> {
    const found = warnings.find(nonce);
    return tabId === undefined || tabId === found?.tabId ? found : undefined;
  }

  return {
    'show-warning': async ({ nonce }, sender) => {
      const { warning } = shownTo(sender, nonce) ?? {};
      return warning && !isTrusted(warning)
        ? { ...warningModel(warning, directory(), doors, policy().helpDesk), ...(trying.isAt(warning.url) && { isTry: true }) }
        : { kind: 'expired', doors: allDoors(doors), helpDesk: policy().helpDesk };
    },
    'leave-warning': async ({ nonce, serviceId }, sender) => {
      const found = shownTo(sender, nonce);
      if (!found) return { done: false };
      const service = serviceId === undefined ? undefined : doors.serviceById(serviceId);
      if (serviceId !== undefined && !service) return { done: false };
      session.change(found.tabId, ({ state }) => ({ state: forgiven(state) }));
      return { done: await tabs.open(found.tabId, service?.start ?? newTabPage) };
    },
    'unsafely-continue': async ({ nonce }, sender) => {
      const found = shownTo(sender, nonce);
      if (!found) return { done: false };
      const { tabId, warning } = found;
      warnings.goOn(tabId, warning);
      await Promise.all([session.written(), passages.apply()]);
      return { done: await tabs.open(tabId, warnings.addressOf(warning)) };
    },
  };
}

function warningModel(
  { page, isCut, at, doors }: Warning,
  directory: Directory,
  all: Doors,
  helpDesk?: HelpDeskModel,
): Extract<WarningModel, { kind: 'warning' }> {
  const services = doors.flatMap((id) => all.serviceById(id) ?? []);
  return {
    kind: 'warning',
    page,
    url: at,
    address: addressModel(new URL(at), directory),
    isCut,
    doors: services.map((service) => doorModel(offered(service))),
    changePassword: page.isYours ? undefined : brandCalled(page.name, directory)?.changePassword?.page,
    helpDesk,
  };
}

/** By the name that people are told of it: one of its services may be known better than the brand. */
function brandCalled(told: string, { catalogue }: Directory): Brand | undefined {
  return catalogue.brands.find(({ name, called = [] }) => [name, ...called.map((service) => service.name)].includes(told));
}
