import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { type Authority, createAuthority } from './authority.ts';
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
  /** The address on loopback where both listen. */
  readonly address: string;
  readonly tlsPort: number;
  readonly plainPort: number;
  readonly log: RequestLog;
  /** The certificate of the authority that vouches for all hosts, PEM: made for this world, and trusted in throw-away profiles only. */
  readonly authority: string;
  /** Adds a host, or puts another in its place. */
  host(name: string, site: Site): void;
  /** Somebody sits on the line to this host: it cannot be reached over TLS, and answers over plain `http` as it is. */
  strip(name: string): void;
  /** Somebody sits on the line to this host, and shows a certificate of their own. */
  forge(name: string): void;
  /** The logins begin anew: what is under way at one is over, whatever cookies a browser still has of it. */
  forgetLogins(): void;
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';

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
  const [authority, somebody] = await Promise.all([createAuthority('Frontdoor local world'), createAuthority('Somebody on the line')]);
  const [stripped, forgeries] = [new Set<string>(), new Set<string>()];
  const [honest, somebodys] = [contextsOf(authority), contextsOf(somebody)];
  const tls = createTlsServer(
    {
      ...(await authority.vouchFor('localhost')),
      SNICallback(asked, answered) {
        // RFC 6066 3: without the dot of the root; Firefox writes it all the same, and looks for a certificate without it.
        const name = asked.replace(/\.$/, '');
        if (stripped.has(name)) return answered(new Error(`${name} is not to be reached over TLS`));
        const contexts = forgeries.has(name) ? somebodys : honest;
        contexts(name).then((context) => answered(null, context), answered);
      },
    },
    answer,
  );
  const plain = createPlainServer((request, response) => {
    // A browser that trusts no certificate asks whether it has to sign in to the network first.
    if (request.url === '/generate_204') return void response.writeHead(204).end();
    if (stripped.has(hostOf(request))) return answer(request, response);
    log.add({ host: hostOf(request), method: request.method ?? '', path: request.url ?? '' });
    redirect(response, `https://${hostOf(request)}${request.url}`, 301);
  });
  const [tlsPort, plainPort] = await Promise.all([listen(tls), listen(plain)]);

  const forgetLogins = (): void => {
    for (const [name, site] of [...nhsLogin(), ...govukOneLogin(), ...university(), ...college(), ...firm(), ...entra()])
      sites.set(name, site);
  };
  forgetLogins();
  sites.set('www.nhsapp.service.nhs.uk', nhsApp(tlsPort));
  sites.set('records.example', records(tlsPort));

  return {
    address: ADDRESS,
    tlsPort,
    plainPort,
    log,
    authority: authority.certificate,
    strip: (name) => void stripped.add(name),
    forge: (name) => void forgeries.add(name),
    host: (name, site) => void sites.set(name, site),
    forgetLogins,
    async close() {
      await Promise.all([stop(tls), stop(plain)]);
    },
  };
}

/** What a server needs to prove that it is a host, made once for each. */
function contextsOf(authority: Authority): (host: string) => Promise<SecureContext> {
  const made = new Map<string, Promise<SecureContext>>();
  return (host) => {
    const context = made.get(host) ?? authority.vouchFor(host).then(createSecureContext);
    made.set(host, context);
    return context;
  };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, ADDRESS, done));
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server & { closeAllConnections(): void }): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
}
