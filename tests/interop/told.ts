import { NEW_RECORD, readTabRecord, type TabRecord } from '../../src/background/tab-record.ts';
import { SEVERITIES, type Severity } from '../../src/core/severity.ts';
import { type BrowserUnderTest, until } from '../e2e/harness/browser.ts';

/** What Frontdoor says of the page in front. */
export interface Told {
  readonly severity: Severity;
  /** Why the page cannot work, where that is said. */
  readonly cause?: string;
  /** The id of the service that is offered first. */
  readonly firstDoor?: string;
}

const NOTHING: Told = { severity: 'silent' };

/** So long the worker may take to tell of a page that is there already; a machine that runs two browsers and ten servers is slow. */
const TELL_MS = 5_000;

/** Reads it as Frontdoor keeps it, beside the button; with `sinceMs`, only of a page that came after that. The popup, which may have opened, is closed. */
export async function toldIn(browser: BrowserUnderTest, sinceMs = 0): Promise<Told> {
  const address = await browser.address();
  // Of several tabs the one that shows this address: another may still be told of something.
  const record = async (): Promise<TabRecord> => {
    const all = await records(browser);
    return newest(all.filter((one) => isSince(one, sinceMs) && shows(one, address))) ?? newest(all) ?? NEW_RECORD;
  };
  const isThere = async (): Promise<boolean> => [await record()].some((one) => isSince(one, sinceMs) && shows(one, address));
  await until('Frontdoor has told of the page', isThere, TELL_MS).catch(() => undefined);
  const told = await until('the button says what Frontdoor found', async () => {
    const one = await record();
    const found = isSince(one, sinceMs) ? toldBy(one) : NOTHING;
    const { badge } = await browser.button();
    if ((badge !== '') === isLoud(found)) return found;
    const pages = (await records(browser)).map(({ state, judgement }) => `${judgement?.severity} ${state.visit?.atMs} ${state.visit?.url}`);
    throw new Error(`badge “${badge}”, ${found.severity} since ${sinceMs}; tabs: ${pages.join(', ')}`);
  });
  await browser.closePopup();
  return told;
}

/** Louder than the tick of a page that is as it should be. */
export function isLoud({ severity }: Told): boolean {
  return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf('reassure');
}

async function records(browser: BrowserUnderTest): Promise<readonly TabRecord[]> {
  return Object.entries(await browser.stored('session'))
    .filter(([key]) => key.startsWith('tab:'))
    .map(([, record]) => readTabRecord(record));
}

function newest(all: readonly TabRecord[]): TabRecord | undefined {
  return all.toSorted((one, other) => (other.state.visit?.atMs ?? 0) - (one.state.visit?.atMs ?? 0))[0];
}

function isSince({ state: { visit }, judgement }: TabRecord, sinceMs: number): boolean {
  return visit !== undefined && judgement !== undefined && visit.atMs >= sinceMs;
}

/** By host and path: long addresses are not kept whole. */
function shows({ state: { visit } }: TabRecord, address: string): boolean {
  const path = (url: string): string => url.replace(/[?#].*/s, '');
  return visit !== undefined && path(visit.url) === path(address);
}

function toldBy({ judgement }: TabRecord): Told {
  if (!judgement) return NOTHING;
  const { severity, page, doors } = judgement;
  return {
    severity,
    ...(page.kind === 'out-of-flow' && { cause: page.cause.kind }),
    ...(doors[0] && { firstDoor: doors[0].id }),
  };
}
