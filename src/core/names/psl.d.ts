/** The part of psl that is used here; its own types are hidden behind its `exports`. */
declare module 'psl' {
  interface Parsed {
    readonly tld: string | null;
    readonly sld: string | null;
    readonly domain: string | null;
    readonly error?: unknown;
  }
  export function parse(hostname: string): Parsed;
}
