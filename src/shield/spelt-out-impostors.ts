import type { Brand } from '../catalogue/types.ts';
import { LIKELY_SUFFIXES } from './word-impostors.ts';

/** A whole official host spelt as one label, with dashes or nothing where its dots were: `account-login-nhs-uk.com`, `paypalcom.net`. */
export function speltOutImpostors({ hosts }: Brand): readonly string[] {
  return hosts
    .flatMap((host) => [host.replaceAll('.', '-'), host.replaceAll('.', '')])
    .flatMap((label) => LIKELY_SUFFIXES.map((suffix) => `${label}.${suffix}`));
}
