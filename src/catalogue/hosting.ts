/** Public suffixes of hosting platforms that are newer than the packaged Public Suffix List. Sorted. */
export const hosting: readonly string[] = ['base44.app', 'bolt.host', 'lovable.app'];
