import type { Ask } from '../messages/requests.ts';
import type { MessageKey } from './translate.ts';

export interface WishParts {
  readonly ask: Ask;
  /** Asks the person to allow it; only inside a click. */
  readonly askToClear: () => Promise<boolean>;
  readonly closePopup: () => void;
  /** Says that it did not work. */
  readonly say: (key: MessageKey) => void;
}

/**
 * Starts afresh, or says why not.
 *
 * The worker hears of the wish before the browser asks the person, as the browser's question may close this page; and the browser is asked still
 * inside the click.
 */
export async function wishAfresh(tabId: number, serviceId: string, { ask, askToClear, closePopup, say }: WishParts): Promise<void> {
  const wished = ask<'wish-afresh'>({ kind: 'wish-afresh', tabId, serviceId }).catch(() => undefined);
  const allowed = await askToClear().catch(() => false);
  await wished;
  const { done } = await ask<'start-afresh'>({ kind: 'start-afresh', tabId }).catch(() => ({ done: false }));
  if (done) closePopup();
  else say(allowed ? 'afresh.failed' : 'afresh.refused');
}
