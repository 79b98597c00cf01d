import { brandSite } from '../core/brand-site.ts';
import type { Directory } from '../core/directory.ts';
import { addressOf } from '../core/names/without-root.ts';
import { createHostStanding } from '../core/page-check/host-standing.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import type { Handlers } from '../messages/dispatch.ts';
import { addressModel } from './address.ts';
import { doorModel, offered } from './door-models.ts';
import type { Doors } from './doors.ts';
import type { Ports } from './ports.ts';
import type { SettingsInForce } from './settings-in-force.ts';

export interface PageCheckParts extends Pick<Ports, 'tabs'> {
  readonly directory: () => PersonalDirectory;
  readonly doors: Doors;
  readonly inForce: () => SettingsInForce;
}

/** What the check of a page asks: what is known of the host that the tab shows, and where the real service is. Nothing is kept, and nothing judged anew. */
export function createPageCheckAnswers({ tabs, directory, doors, inForce }: PageCheckParts): Pick<Handlers, 'read-page' | 'brand-door'> {
  /** Trusted, or a service that the person or their organisation added; what was only learned vouches for nobody here. */
  function isTrusted(hostname: string): boolean {
    if (inForce().allowedHosts.includes(hostname)) return true;
    return directory()
      .own()
      .some(({ start, signIn }) => [start, signIn].some((address) => new URL(address).hostname === hostname));
  }

  return {
    'read-page': async ({ tabId, reading: { host, facts } }) => {
      const url = addressOf(`https://${host}/`);
      const shown = await tabs.shownHost(tabId);
      if (shown !== host && shown !== url.host) return { read: undefined };
      return {
        read: {
          facts,
          standing: createHostStanding(directory())(url.hostname, isTrusted(url.hostname)),
          address: addressModel(url, directory()),
        },
      };
    },
    'brand-door': async ({ brand: id }) => {
      const brand = brandNamed(id, directory());
      const ids = brand ? [...brand.services, brandSite(brand).id] : [];
      const [service] = ids.flatMap((serviceId) => doors.serviceById(serviceId) ?? []);
      return { door: service && doorModel(offered(service)) };
    },
  };
}

function brandNamed(id: string, { catalogue }: Directory) {
  return catalogue.brands.find((brand) => brand.id === id);
}
