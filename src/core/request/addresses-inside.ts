import { unwrappings } from './unwrapped.ts';

/** A value as a web address, percent-encoded or not; relative ones belong to the host of the page. */
export function addressesInside(value: string, page: URL): readonly URL[] {
  return unwrappings(value)
    .filter((text) => /^(?:https?:\/\/|\/(?!\/))/i.test(text) && URL.canParse(text, page.origin))
    .map((text) => new URL(text, page.origin));
}
