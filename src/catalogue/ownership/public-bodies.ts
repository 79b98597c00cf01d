import type { Claim } from '../types.ts';
import { said } from './sources.ts';

/** Suffixes below which nobody but public bodies, or schools, can register. Where the policy could not be read, a suffix is not here. */
const restricted = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'restricted',
  owner,
  names,
  known: 'documented',
  source,
});

export const publicBodies: readonly Claim[] = [
  restricted(
    'United Kingdom, public bodies',
    ['gov.uk'],
    said('GOV.UK: apply for a .gov.uk domain name', 'https://www.gov.uk/apply-for-and-manage-a-gov-uk-domain-name'),
  ),
  restricted(
    'United Kingdom, public bodies',
    ['ac.uk', 'bl.uk', 'gov.scot', 'gov.wales', 'judiciary.uk', 'mod.uk', 'nhs.uk', 'parliament.uk', 'police.uk'],
    said('Nominet: second level domains of .uk', 'https://www.nominet.uk/uk-domains/'),
  ),
];
