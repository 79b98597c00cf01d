import type { BrowserUnderTest } from '../e2e/harness/browser.ts';
import type { Told } from './told.ts';

/** All that one walk through a set-up found, in one browser: plain JSON. */
export interface Findings {
  readonly setUp: string;
  readonly server: string;
  readonly protocol: string;
  readonly relyingParty: string;
  readonly browser: BrowserUnderTest['kind'];
  readonly steps: readonly Step[];
  readonly kept: readonly Kept[];
  readonly lesson: Lesson;
}

/** A step of a healthy login. */
export interface Step extends Told {
  readonly step: string;
  readonly address: string;
}

/** The address of a page in the middle of a login, opened as a bookmark in a new session. */
export interface Kept extends Told {
  readonly page: string;
  readonly address: string;
  /** Whether the person is still signed in at the login. */
  readonly session: 'gone' | 'alive';
  readonly does: Outcome;
  /** Where it ended, and what that page says. */
  readonly ended: string;
  readonly words: string;
}

/** What the server really does. `works`: the very page leads on. `restartsItself`: the server leads on by another page. Else it dies, at the login's own host or at the service. */
export type Outcome = 'works' | 'heals' | 'dies at the login' | 'dies at the service';

/** What a finished login taught. */
interface Lesson {
  readonly isLearned: boolean;
  /** Of the kept pages that were guided: whether the service stands first; absent where none was. */
  readonly isFirst?: boolean;
}
