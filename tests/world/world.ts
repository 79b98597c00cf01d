import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { redirect, type Site } from './site.ts';
import { college } from './sites/college.ts';
import { entra } from './sites/entra.ts';
import { firm } from './sites/firm.ts';
import { govukOneLogin } from './sites/govuk-one-login.ts';
import { impostor } from './sites/impostor.ts';
import { nhsApp } from './sites/nhs-app.ts';
import { nhsLogin } from './sites/nhs-login.ts';
import { records } from './sites/records.ts';
import { simpleSites } from './sites/simple-sites.ts';
import { university } from './sites/university.ts';

/** Real host names on loopback: browsers are started with every name mapped to these two ports. */
export interface World {
  readonly tlsPort: number;
  readonly plainPort: number;
  readonly log: RequestLog;
  /** Adds a host, or puts another in its place. */
  host(name: string, site: Site): void;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const log = createRequestLog();
  const sites = new Map<string, Site>(simpleSites);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = hostOf(request);
    log.add({ host, method: request.method ?? '', path: request.url ?? '' });
    Promise.resolve((sites.get(host) ?? impostor)(request, response)).catch((error: unknown) => {
      console.error(`the local world failed at ${host}${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Frontdoor local world' }], { keySize: 2048 });
  const tls = createTlsServer({ key, cert }, answer);
  const plain = createPlainServer((request, response) => {
    log.add({ host: hostOf(request), method: request.method ?? '', path: request.url ?? '' });
    redirect(response, `https://${hostOf(request)}${request.url}`, 301);
  });
  const [tlsPort, plainPort] = await Promise.all([listen(tls), listen(plain)]);

  for (const [name, site] of [...nhsLogin(), ...govukOneLogin(), ...university(), ...college(), ...firm(), ...entra()])
    sites.set(name, site);
  sites.set('www.nhsapp.service.nhs.uk', nhsApp(tlsPort));
  sites.set('records.example', records(tlsPort));

  return {
    tlsPort,
    plainPort,
    log,
    host: (name, site) => void sites.set(name, site),
    async close() {
      await Promise.all([stop(tls), stop(plain)]);
    },
  };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server & { closeAllConnections(): void }): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
}
