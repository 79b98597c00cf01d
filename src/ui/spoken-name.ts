import type { LoginName } from '../core/login-name.ts';
import type { Translate } from './translate.ts';

/** A login in a sentence: by its own name, or as the sign-in of whose it is. No company, and no host, stands there as if it were a page. */
export function spokenName({ name, isOwner }: LoginName, t: Translate): string {
  return isOwner ? t('login.of', { name }) : name;
}
