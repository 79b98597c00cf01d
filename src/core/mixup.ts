import type { Provider, Service } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import { servicesOf } from './way-in.ts';

/** A login that people take for another one: whom it is for, and where that other one begins. */
export interface Mixup {
  /** Whom most people's service of this login is for. */
  readonly audience: Service['audience'];
  /** The other login. */
  readonly other: Provider;
  /** What most people want of the other: a service that one can go to, else the page about it. */
  readonly service: Service;
}

/** What people mix up with a login, in the catalogue's order; nothing for login software, and where nobody knows of any. */
export function mixupsOf(system: string, directory: Directory): readonly Mixup[] {
  const login = directory.providerById(system);
  const audience = login && mostWanted(login, directory)?.audience;
  if (!login || !audience) return [];
  return (login.confusedWith ?? []).flatMap((id) => {
    const other = directory.providerById(id);
    const service = other && mostWanted(other, directory);
    return other && service ? [{ audience, other, service }] : [];
  });
}

function mostWanted(login: Provider, directory: Directory): Service | undefined {
  const services = servicesOf(login, directory);
  return services.find(({ leadsTo }) => leadsTo !== 'information') ?? services[0];
}
