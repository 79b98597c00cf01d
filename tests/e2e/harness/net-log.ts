import { readFileSync } from 'node:fs';
import type { RequestMade } from './browser.ts';

interface NetLog {
  readonly constants: { readonly logEventTypes: { readonly [name: string]: number } };
  readonly events: readonly { readonly type: number; readonly params?: { readonly [name: string]: unknown } }[];
}

/** The requests in a log that Chromium kept of its own network (`--log-net-log`). Every request of every page and extension goes through it. */
export function requestsIn(file: string): readonly RequestMade[] {
  const { constants, events }: NetLog = JSON.parse(readFileSync(file, 'utf8'));
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    const { url, initiator, request_type } = params ?? {};
    if (type !== started || typeof url !== 'string') return [];
    return [{ url, by: String(initiator ?? '').replace(/^not an origin$/, ''), forTab: request_type === 'main frame' }];
  });
}
