import type { BrowserUnderTest } from '../e2e/harness/browser.ts';
import type { LaunchOptions } from '../e2e/harness/launch-options.ts';
import type { Traveller } from '../e2e/recorder/traveller.ts';
import type { Sight } from '../tour/sight.ts';
import type { World } from '../world/world.ts';

/** What must be so before a picture is taken, and what it is called; a step without one is only checked. */
export interface SceneSight extends Sight {
  /** Something in the small window, and words that it contains: the picture is of the window then, else of the page. */
  readonly inPopup?: readonly [selector: string, words: string];
  /** In letters and dashes; the number of the scene goes before it. */
  readonly picture?: string;
  /** The person has unfolded something: only then may the small window scroll. */
  readonly isUnfolded?: true;
  /** Lines that a screen reader tells of what is looked at; all that it tells is written beside the picture. */
  readonly hears?: readonly string[];
}

interface Step {
  /** What the person does, in words. */
  readonly does: string;
  readonly by: (stage: Stage) => Promise<unknown>;
  readonly sees: SceneSight;
  /** Where the browsers differ. */
  readonly only?: BrowserUnderTest['kind'];
}

/** Somebody with a browser of their own, who has never used Frontdoor before. */
export interface Scene {
  readonly who: string;
  readonly launch?: LaunchOptions;
  readonly steps: readonly Step[];
}

export interface Stage {
  readonly browser: BrowserUnderTest;
  readonly person: Traveller;
  readonly world: World;
}
