import { cpSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { until } from '../e2e/harness/browser.ts';
import type { Network } from '../e2e/harness/network.ts';
import { createRequestLog } from '../world/request-log.ts';
import { startApache } from './apache.ts';
import { ADDRESS, createRun, type Run } from './run.ts';
import type { Prepare, SetUp } from './set-up.ts';

/** Real login servers and services, all on one address of loopback. */
export interface Stage {
  readonly setUps: readonly SetUp[];
  readonly network: Network;
  /** See `Run.broken`. */
  readonly broken: Promise<never>;
  close(): Promise<void>;
}

/**
 * Sets up everything, and waits until each server has answered once; ends everything again where that fails. What the servers wrote is left in `logs`, for
 * those who have to find out why one does not work.
 */
export async function setStage(prepares: readonly Prepare[], logs: string): Promise<Stage> {
  const run = await createRun();
  run.atEnd(() => {
    rmSync(logs, { recursive: true, force: true });
    cpSync(run.folderFor('log'), logs, { recursive: true });
  });
  async function setUp(): Promise<Stage> {
    const troupes = await Promise.all(prepares.map((prepare) => prepare(run)));
    await startApache(run, troupes);
    await Promise.all(troupes.map(({ first }) => until(`${first} answers`, () => answers(run, first), 120_000, 500)));
    return {
      setUps: troupes.flatMap(({ setUps }) => setUps),
      network: { address: ADDRESS, tlsPort: 443, plainPort: 80, authority: run.authority.certificate, log: createRequestLog() },
      broken: run.broken,
      close: run.close,
    };
  }
  try {
    return await Promise.race([setUp(), run.broken]);
  } catch (error) {
    await run.close();
    throw error;
  }
}

function answers(run: Run, url: string): Promise<boolean> {
  const { hostname, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: ADDRESS,
        port: 443,
        servername: hostname,
        path: pathname + search,
        ca: run.authority.certificate,
        headers: { host: hostname },
      },
      (response) => {
        response.resume();
        const { statusCode = 0 } = response;
        if (statusCode < 400) resolve(true);
        else reject(new Error(`it answers ${statusCode}`));
      },
    );
    asked.once('error', reject);
    asked.end();
  });
}
