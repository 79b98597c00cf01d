/** The part of psl that is used here, with today's list (package.json, `imports`); its own types are hidden behind its `exports`. */
declare module '#psl' {
  interface Parsed {
    readonly tld: string | null;
    readonly sld: string | null;
    readonly domain: string | null;
    readonly error?: unknown;
  }
  export function parse(hostname: string): Parsed;
}

declare module 'psl' {
  export * from '#psl';
}
