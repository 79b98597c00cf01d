import { addressOf } from './names/without-root.ts';

/** What somebody typed as an address, with `https` where they left the scheme out: `example.org/login`. `undefined` when it is none. */
export function typedAddress(text: string): URL | undefined {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(address)) return undefined;
  const url = addressOf(address);
  return url.hostname.includes('.') ? url : undefined;
}

/** The host that a person means who types `example.org`, `https://Example.org/login` or `logín.example`; `undefined` when it is none. */
export function typedHostname(text: string): string | undefined {
  const url = typedAddress(text);
  return url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
}
