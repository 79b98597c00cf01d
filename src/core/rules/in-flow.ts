import type { LoginPage } from '../login-page.ts';
import { isByShapeAlone, provenanceOf } from '../provenance.ts';
import { senderOf } from '../sender.ts';
import type { Rule } from './rule.ts';

/**
 * A genuine page of a known login, and no reason to doubt how it was reached. That a website sent the person here is said only where it is proven.
 *
 * Only for providers: the shape of a URL tells the software, and never whose host it is. Not for an address of which only a part is judged, nor for what came without a private
 * connection or with a certificate that the browser refused: anybody on the line may have written it.
 */
export const inFlow: Rule = (navigation, directory) => {
  if (navigation.isPartial || navigation.url.protocol !== 'https:' || navigation.failure === 'certificate') return undefined;
  const login = directory.loginAt(navigation.url);
  if (login?.system.kind !== 'provider') return undefined;
  const isProven = !isByShapeAlone(navigation, login, directory) && provenanceOf(navigation, login, directory) === 'in-flow';
  const service = isProven ? senderOf(navigation, login, directory) : undefined;
  const official = { kind: 'official', login, ...(isProven && { isProven }), ...(service && { sentBy: service.id }) } as const;
  if (navigation.failure) return { ...official, standing: 'page' };
  if (directory.isTenant(login)) return { ...official, standing: 'tenant' };
  if (!isProven || !isKnownSignIn(directory.pageAt(login, navigation.url))) return { ...official, standing: 'page' };
  return { ...official, service, standing: 'in-flow' };
};

/** Whether somebody has checked that people sign in on this page. */
function isKnownSignIn(page: LoginPage): boolean {
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
