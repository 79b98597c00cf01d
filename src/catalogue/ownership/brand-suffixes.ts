import type { Claim } from '../types.ts';
import { said } from './sources.ts';

/** Top-level domains of one owner, who alone has names below them (ICANN, registry agreement, specification 13). The root zone says whose each one is. */
const suffixes = (owner: string, names: readonly string[]): Claim => ({
  vouching: 'owned',
  owner,
  names,
  known: 'documented',
  source: names.map((name) => said(`IANA: delegation record of .${name}`, `https://www.iana.org/domains/root/db/${name}.html`)),
});

export const brandSuffixes: readonly Claim[] = [
  suffixes('Amazon', ['audible', 'kindle']),
  suffixes('BBC', ['bbc']),
  suffixes('Barclays', ['barclaycard']),
  suffixes('DHL', ['dhl']),
  suffixes('FedEx', ['fedex']),
  suffixes('Google', ['android', 'chrome', 'gmail', 'hangout', 'youtube']),
  suffixes('JPMorgan Chase', ['chase']),
  suffixes('Microsoft', ['azure', 'bing', 'hotmail', 'office', 'skype', 'windows', 'xbox']),
  suffixes('Sky', ['sky']),
  suffixes('UPS', ['ups']),
  suffixes('Virgin', ['virgin']),
  suffixes('Yahoo', ['aol', 'yahoo']),
];
