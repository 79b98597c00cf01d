import type { Directory } from './directory.ts';

/** The same directory for a person who trusts some hosts: those resemble nobody. */
export function trusting(directory: Directory, isTrusted: (hostname: string) => boolean): Directory {
  return { ...directory, resembles: (url) => (isTrusted(url.hostname) ? undefined : directory.resembles(url)) };
}
