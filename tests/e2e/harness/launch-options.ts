import type { ManagedPolicy } from './managed.ts';
import { RECORDER } from './recorder.ts';

/** The extension that tries what other extensions can do to Frontdoor, unpacked. */
const STRANGER = new URL('../stranger', import.meta.url).pathname;

export interface LaunchOptions {
  readonly headless?: boolean;
  /** How large the page in front is, in pixels; Chromium only. */
  readonly window?: { readonly width: number; readonly height: number };
  /** Loads the recorder beside Frontdoor, see `takeHeard`. */
  readonly recorder?: boolean;
  /**
   * Frontdoor may use bookmarks. Firefox then gives the permission whenever it is asked for, without a question; nobody can answer Chromium's question
   * in a test, so there Frontdoor comes with a manifest that has the permission from the start.
   */
  readonly mayUseBookmarks?: boolean;
  /**
   * Frontdoor is there as if a person had installed it long ago, and had allowed it in private windows; so it is there again after `relaunch`. In Chromium without the shield's
   * own rules, which its installer would have indexed.
   */
  readonly installed?: boolean;
  /** Loads another extension beside Frontdoor, see `tests/e2e/stranger/`. */
  readonly stranger?: boolean;
  /** Pages are as small as on a phone, and what Firefox for Android lacks is taken away, see `as-on-a-phone.ts`; Firefox only. */
  readonly asOnPhone?: boolean;
  /** What opens in a tab of its own where no popup can open is what `popup` gives, and the tab that it is about stays in front: for tests that were written for popups. */
  readonly guideIsPopup?: boolean;
  /** The browser's own policy installs Frontdoor, for everybody and without a welcome page; see `under-policy.ts`. */
  readonly byPolicy?: boolean;
  /** An organisation manages the browser and has set this; see `cannotManage`. */
  readonly policy?: ManagedPolicy;
  /** A file for every request that the browser makes, written by the time that it is closed: JSON, `RequestMade[]`. */
  readonly requestsTo?: string;
}

/** The extensions beside Frontdoor, unpacked. */
export function companions({ recorder = false, stranger = false }: LaunchOptions): readonly string[] {
  return [...(recorder ? [RECORDER] : []), ...(stranger ? [STRANGER] : [])];
}
