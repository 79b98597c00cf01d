import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import type { Wish } from './tab-record.ts';

/** How long the browser's question may stand open: what was wished for earlier is done no more. */
const WISH_MS = 2 * 60_000;

/** What somebody wants of a tab, without the moment at which they said so. */
export type Wished = Wish extends infer W ? (W extends Wish ? Omit<W, 'atMs'> : never) : never;

/** What is done for one kind of wish. */
interface Deed<K extends Wish['kind']> {
  /** The person has allowed it. */
  mayDo(): Promise<boolean>;
  /** `false` when it could not be done. */
  fulfil(tabId: number, wish: Extract<Wish, { kind: K }>): Promise<boolean>;
}

export type Deeds = { readonly [K in Wish['kind']]: Deed<K> };

/**
 * Does what needs a permission as soon as it is there. The wish is kept in the record of its tab before the browser asks the person, for the
 * question may close the popup, and the worker may die meanwhile.
 */
export interface AfterPermission {
  /**
   * Keeps what is wanted; it takes the place of what was wanted of this tab before, and of what needs the same leave in any other. Resolves when it is written. What may be done already is begun at once:
   * the browser has no question to ask, and the popup may shut itself before it comes back.
   */
  wish(tabId: number, wished: Wished): Promise<void>;
  /** The browser has answered: what is wanted of this tab is done, once, or given up. `false` when it was not allowed, is too old or failed. */
  fulfil(tabId: number): Promise<boolean>;
  /** The person is asked for this leave by somebody else: what waited for it was not allowed when they were asked for that, and is given up. */
  drop(kind: Wish['kind']): Promise<void>;
  /** The person has allowed something: all that may be done now is done. */
  allowed(): Promise<void>;
}

export function createAfterPermission(
  { session, clock }: Pick<Ports, 'clock'> & { readonly session: Session },
  deeds: Deeds,
): AfterPermission {
  /** The popup and the browser may both tell of one permission: the second is answered like the first. */
  const done = new Map<number, Promise<boolean>>();

  async function grant(tabId: number): Promise<boolean> {
    const { wish } = session.of(tabId);
    session.change(tabId, () => ({ wish: undefined }));
    return wish !== undefined && clock.nowMs() - wish.atMs < WISH_MS && (await mayDo(wish)) && deedOf(tabId, wish);
  }

  function deedOf(tabId: number, wish: Wish): Promise<boolean> {
    switch (wish.kind) {
      case 'change-bookmark':
        return deeds[wish.kind].fulfil(tabId, wish);
      case 'start-afresh':
        return deeds[wish.kind].fulfil(tabId, wish);
      default:
        return wish satisfies never;
    }
  }

  const mayDo = ({ kind }: Pick<Wish, 'kind'>): Promise<boolean> => deeds[kind].mayDo();

  function fulfil(tabId: number): Promise<boolean> {
    const granted = done.get(tabId) ?? grant(tabId);
    done.set(tabId, granted);
    return granted;
  }

  /** A browser's question may close the popup: then nobody tells of a "no", and what was declined must not be done when the person allows something else. */
  function giveUp(kind: Wish['kind']): void {
    for (const [tabId, { wish }] of session.records()) if (wish?.kind === kind) session.change(tabId, () => ({ wish: undefined }));
  }

  return {
    async wish(tabId, wished) {
      done.delete(tabId);
      giveUp(wished.kind);
      session.change(tabId, () => ({ wish: { ...wished, atMs: clock.nowMs() } }));
      await session.written();
      if (await mayDo(wished)) void fulfil(tabId);
    },
    fulfil,
    async drop(kind) {
      giveUp(kind);
      await session.written();
    },
    async allowed() {
      const wishes = [...session.records()].flatMap(([tabId, { wish }]) => (wish ? [{ tabId, wish }] : []));
      await Promise.all(wishes.map(async ({ tabId, wish }) => (await mayDo(wish)) && fulfil(tabId)));
    },
  };
}
