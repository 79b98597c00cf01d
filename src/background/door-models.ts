import type { Service } from '../catalogue/types.ts';
import type { Directory } from '../core/directory.ts';
import { type LoginName, providerName } from '../core/login-name.ts';
import type { Door } from '../core/way-in.ts';
import type { DoorModel, SearchModel } from '../messages/models.ts';
import type { Doors } from './doors.ts';

/** A door as pages show it. */
export function doorModel({ service, reason, isGuess }: Door): DoorModel {
  return {
    id: service.id,
    name: service.name,
    audience: service.audience,
    host: new URL(service.start).hostname,
    look: service.look,
    leadsTo: service.leadsTo ?? 'service',
    alsoKnownAs: service.alsoKnownAs ?? [],
    reason,
    ...(isGuess && { isGuess }),
  };
}

/** Everybody's front doors. */
export function allDoors(doors: Doors): readonly DoorModel[] {
  return doors.everybodys().map((service) => doorModel(offered(service)));
}

/** What is searched besides, for this person. */
export function searchModel(doors: Doors): SearchModel {
  const everybodys = new Set(doors.everybodys().map(({ id }) => id));
  const { services, habits } = doors.searchable();
  return { mine: services.filter(({ id }) => !everybodys.has(id)).map((service) => doorModel(offered(service))), habits };
}

export function offered(service: Service): Door {
  return { service, reason: 'offered' };
}

/** A login by its key: a provider's name; login software, whose key is `server@host`, by its host. */
export function loginNameOf(key: string, directory: Directory): LoginName {
  const provider = directory.providerById(key);
  return provider ? providerName(provider) : { name: key.slice(key.indexOf('@') + 1), isOwner: true };
}
