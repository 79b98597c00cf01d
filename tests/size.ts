/**
 * How much is tried of everything that can be tried more or less often. One variable sets it: `TEST_SIZE`.
 *
 * - `small`, when nothing is set: what everybody runs all day. `npm run unit` takes at most a minute.
 * - `middle`: what must be green before work lands, `npm test`.
 * - `large`: every night, and before an issue is closed that names a number of runs.
 *
 * That a property has tried something, it shows by a count; what is asked of that is so far below the mean that chance does not decide: once in 100,000 runs of `small` at most.
 */
export interface Size {
  /** Inputs at the worker's doors: messages, files, stored items; as many policies. */
  readonly inputs: number;
  /** Files, shared settings and policies, good ones spoilt in a few places. */
  readonly hostileFiles: number;
  /** Runs of a property of addresses or of names of hosts. */
  readonly addresses: number;
  /** Of every so many faults of the stores, one is tried. */
  readonly faultsEach: number;
  /** Of every so many popular hosts, one is looked at. */
  readonly popularHostsEach: number;
  /** Healthy logins in a row, and bookmarked ones after them. */
  readonly healthyLogins: number;
  readonly bookmarkedLogins: number;
  /** Navigations in a row in one browser: at least three rounds of twenty. */
  readonly navigations: number;
  /** Hosts of the shield, and hosts that only the engine knows. */
  readonly shieldHosts: number;
  readonly engineHosts: number;
  /** Of every so many recorded journeys, one is taken again in each browser, in every run; unit tests replay them all. */
  readonly journeysEach: number;
  /** Of every so many states of our pages, one is looked at in Firefox, in fewer languages; in Chromium all are. */
  readonly firefoxStatesEach: number;
  /** Whether each way of spelling an address is tried in each browser with and without a port, each way of opening a page of ours with two pages, and each state of the popup in every language; else by turns. */
  readonly allWays: boolean;
  /** Histories of a person and an intruder. */
  readonly histories: number;
  /** Addresses as long as a browser lets pass, opened one after another. */
  readonly longAddresses: number;
}

const SIZES: { readonly [name: string]: Size } = {
  small: {
    inputs: 3000,
    hostileFiles: 600,
    addresses: 800,
    faultsEach: 5,
    popularHostsEach: 40,
    healthyLogins: 6,
    bookmarkedLogins: 3,
    navigations: 60,
    shieldHosts: 7,
    engineHosts: 2,
    journeysEach: 4,
    firefoxStatesEach: 3,
    allWays: false,
    histories: 1000,
    longAddresses: 1,
  },
  middle: {
    inputs: 5000,
    hostileFiles: 1500,
    addresses: 2000,
    faultsEach: 2,
    popularHostsEach: 20,
    healthyLogins: 6,
    bookmarkedLogins: 3,
    navigations: 60,
    shieldHosts: 7,
    engineHosts: 2,
    journeysEach: 4,
    firefoxStatesEach: 3,
    allWays: false,
    histories: 4000,
    longAddresses: 1,
  },
  large: {
    inputs: 1_000_000,
    hostileFiles: 200_000,
    addresses: 100_000,
    faultsEach: 1,
    popularHostsEach: 1,
    healthyLogins: 500,
    bookmarkedLogins: 100,
    navigations: 10_000,
    shieldHosts: 200,
    engineHosts: 50,
    journeysEach: 1,
    firefoxStatesEach: 1,
    allWays: true,
    histories: 200_000,
    longAddresses: 5,
  },
};

function sizeNamed(name: string): Size {
  const found = new Map(Object.entries(SIZES)).get(name);
  if (!found) throw new RangeError(`TEST_SIZE is “${name}”; it must be one of ${Object.keys(SIZES).join(', ')}`);
  return found;
}

export const SIZE = sizeNamed(process.env.TEST_SIZE || 'small');
