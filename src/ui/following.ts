import type { Severity } from '../core/severity.ts';
import type { PopupModel } from '../messages/models.ts';

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
  if (asText(before) === asText(now)) return 'stay';
  return QUIET.has(now.severity) && !QUIET.has(before.severity) ? 'close' : 'show';
}

/** That a start page is waited for is said where it was pressed: to show all of it anew would shut the fold in which it stands. */
function asText({ tellStart, ...model }: PopupModel): string {
  return JSON.stringify({ ...model, tellStart: tellStart && { ...tellStart, isAwaited: undefined } });
}
