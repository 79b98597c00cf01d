import type { IncomingMessage, ServerResponse } from 'node:http';

/** One host of the local world. */
export type Site = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Sends a page. What is put into it is our own: nothing here is escaped. Browsers may not keep it, not even to go back to it. */
export function sendPage(response: ServerResponse, title: string, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(document(title, body));
}

/** Sends a page that browsers keep as it stands when somebody leaves it, and show again on the way back. */
export function sendKeptPage(response: ServerResponse, title: string, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(document(title, body));
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1>${body}</main></html>`;
}

export function sendScript(response: ServerResponse, code: string): void {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
  response.end(code);
}

export function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location, 'cache-control': 'no-store' });
  response.end();
}

/** The fields of a form that was posted, at most 64 kB of it. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 65_536) break;
  }
  return new URLSearchParams(text);
}

export function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'https://world.invalid').pathname;
}

export function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? '/', 'https://world.invalid').searchParams;
}

export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

const STYLE = `
  body { margin: 0; background: #f4f6f7; color: #1b2327; font: 18px/1.5 system-ui, sans-serif }
  main { max-width: 34rem; margin: 3rem auto; padding: 2rem; background: #fff; border-radius: 12px; box-shadow: 0 1px 4px #0002 }
  h1 { margin-top: 0; line-height: 1.2 }
  a, button { color: #0b5a7a } input { display: block; width: 100%; box-sizing: border-box; padding: .6rem; margin: .3rem 0 1rem; font: inherit }
  button, .button { display: inline-block; padding: .7rem 1.2rem; border: 0; border-radius: 8px; background: #0b5a7a; color: #fff; font: inherit; text-decoration: none; cursor: pointer }
`;
