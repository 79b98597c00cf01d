import type { Service } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import { isMakersFront } from './login-site.ts';
import { isVouchedFor } from './way-in.ts';

/**
 * Whether anybody may be sent to a service, wherever it is known from: its start page is encrypted, names no user, and imitates no protected name. Where somebody
 * vouches for it, only an imitation beyond doubt counts; else any, and it is no front page of a maker of login software.
 *
 * Ask it of every door, whatever it is for, and once: see `background/doors.ts`.
 */
export function isSafeDoor(service: Pick<Service, 'id' | 'start'>, directory: Directory): boolean {
  const start = URL.parse(service.start);
  if (start?.protocol !== 'https:' || start.username !== '' || start.password !== '') return false;
  if (!isVouchedFor(service) && isMakersFront(start, directory)) return false;
  const found = directory.resembles(start);
  // What is like a name that was learned is somebody's all the same.
  if (!found || found.learned) return true;
  return found.certainty !== 'certain' && isVouchedFor(service);
}
