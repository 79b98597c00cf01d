import type { Ports } from './ports.ts';
import type { Wish } from './records.ts';
import type { Session } from './session.ts';

/** How long somebody may think about a permission: what was wished for earlier is done no more. */
const WISH_MS = 5 * 60_000;

export interface Wishes {
  /** Remembers what is wanted while the browser asks the person: a popup may close over it. */
  wish(kind: Wish['kind'], tabId: number): void;
  /** Something was allowed: what was wanted is done. */
  fulfil(): Promise<void>;
}

/** What to do for each kind of wish. Every deed looks by itself whether it may be done. */
export type Deeds = { readonly [K in Wish['kind']]: (tabId: number) => Promise<void> };

export function createWishes({ session, clock }: Pick<Ports, 'clock'> & { readonly session: Session }, deeds: Deeds): Wishes {
  return {
    wish: (kind, tabId) => session.setWish({ kind, tabId, atMs: clock.nowMs() }),
    async fulfil() {
      const wish = session.wish();
      session.setWish(undefined);
      if (wish && clock.nowMs() - wish.atMs < WISH_MS) await deeds[wish.kind](wish.tabId);
    },
  };
}
