import type { Severity } from '../core/severity.ts';
import type { PopupModel, TechnicalModel } from '../messages/models.ts';

const QUIET: ReadonlySet<Severity> = new Set<Severity>(['silent', 'reassure']);

/**
 * What a popup that is open does when its tab has gone on.
 *
 * - `stay`: the page is the same, and so is what is said of it
 * - `show`: there is something else to say
 * - `close`: what it opened for is over, and the new page needs no words
 */
export function following(before: PopupModel | undefined, now: PopupModel): 'stay' | 'show' | 'close' {
  if (before === undefined) return 'show';
  if (isSamePage(before.technical, now.technical) && asText(before) === asText(now)) return 'stay';
  return QUIET.has(now.severity) && !QUIET.has(before.severity) ? 'close' : 'show';
}

/** That a start page is waited for is said where it was pressed: to show all of it anew would shut the fold in which it stands. */
function asText({ tellStart, technical: _, ...model }: PopupModel): string {
  return JSON.stringify({ ...model, tellStart: tellStart && { ...tellStart, isAwaited: undefined } });
}

/**
 * The same document, whatever address it has given itself; or the same address, loaded again.
 *
 * A script can give its page another address every second, of the same host: to show it would throw away what is being typed, and whatever is unfolded. So of one document the
 * path and the query may be those that it had when it was shown; of any other they never are.
 */
function isSamePage(before: TechnicalModel | undefined, now: TechnicalModel | undefined): boolean {
  if (before?.sinceMs !== undefined && before.sinceMs === now?.sinceMs) return true;
  return JSON.stringify({ ...before, sinceMs: undefined }) === JSON.stringify({ ...now, sinceMs: undefined });
}
