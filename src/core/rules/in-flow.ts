import type { Service } from '../../catalogue/types.ts';
import type { Directory } from '../directory.ts';
import type { Login } from '../login.ts';
import type { Navigation } from '../navigation.ts';
import type { Page } from '../page.ts';
import { isByShapeAlone, provenanceOf } from '../provenance.ts';
import type { Rule } from './rule.ts';

/**
 * A genuine page of a known login, and no reason to doubt how it was reached. That a website sent the person here is said only where it is proven.
 *
 * Only for providers: the shape of a URL tells the software, and never whose host it is. Not for an address of which only a part is judged.
 */
export const inFlow: Rule = (navigation, directory) => {
  if (navigation.isPartial) return undefined;
  const login = directory.loginAt(navigation.url);
  if (login?.system.kind !== 'provider') return undefined;
  const isProven = !isByShapeAlone(navigation, login, directory) && provenanceOf(navigation, login, directory) === 'in-flow';
  const official = { kind: 'official', login, ...(isProven && { isProven }) } as const;
  if (navigation.failure) return { ...official, standing: 'page' };
  if (directory.isTenant(login)) return { ...official, standing: 'tenant' };
  if (!isProven || !isKnownSignIn(directory.pageAt(login, navigation.url))) return { ...official, standing: 'page' };
  return { ...official, service: sender(navigation, login, directory), standing: 'in-flow' };
};

/** Whether somebody has checked that people sign in on this page. */
function isKnownSignIn(page: Page): boolean {
  switch (page.kind) {
    case 'entry':
      return page.entry.known !== 'remembered';
    case 'interior':
      return page.interior.known !== 'remembered';
    case 'direct':
    case 'unknown':
      return false;
    default:
      return page satisfies never;
  }
}

/** The catalogued service that sent the person: its server, its page, or its page at the beginning of this login. */
function sender({ requested, from, flow }: Navigation, login: Login, directory: Directory): Service | undefined {
  const start = flow?.start === undefined ? undefined : new URL(flow.start);
  const page = [requested, from, start].find((one) => one !== undefined && one.hostname !== login.hostname && !directory.loginAt(one));
  return page && directory.serviceAt(page.hostname);
}
