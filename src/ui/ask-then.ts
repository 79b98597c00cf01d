import type { Ask, RequestOf } from '../messages/requests.ts';

export interface AskThenParts {
  readonly ask: Ask;
  /** Asks the person for leave; only inside a click. Granted already, it asks nothing. */
  readonly askPerson: () => Promise<boolean>;
}

/** What became of a wish: `refused` by the person; allowed, and yet it `failed`. */
export type Outcome = 'done' | 'failed' | 'refused';

/**
 * Has something done that needs the person's leave.
 *
 * The worker hears of the wish before the browser asks the person, as the browser's question may close this page; and the browser is asked still
 * inside the click.
 */
export async function askThen(wish: Omit<RequestOf<'wish'>, 'kind'>, { ask, askPerson }: AskThenParts): Promise<Outcome> {
  const wished = ask<'wish'>({ kind: 'wish', ...wish }).catch(() => undefined);
  const allowed = await askPerson().catch(() => false);
  // What is not wished cannot be done; what was done for this tab earlier is no answer to it.
  const isWished = (await wished)?.done !== false;
  const { done } = isWished ? await ask<'fulfil'>({ kind: 'fulfil', tabId: wish.tabId }).catch(() => ({ done: false })) : { done: false };
  if (done) return 'done';
  return allowed ? 'failed' : 'refused';
}

/** Asks for a leave for what a page does by itself. What was wished for with it before, elsewhere, was not allowed there: it is dropped first. */
export function askForItself(deed: RequestOf<'wish'>['deed'], { ask, askPerson }: AskThenParts): Promise<boolean> {
  void ask<'drop-wishes'>({ kind: 'drop-wishes', deed }).catch(() => undefined);
  return askPerson();
}
