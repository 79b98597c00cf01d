import type { HostStanding } from '../../src/core/page-check/host-standing.ts';

/** A host that says nothing about anybody: no page is quietened by its own name. */
export const ELSEWHERE: HostStanding = {
  hostname: 'www.xk39f-vvq.com',
  domain: 'xk39f-vvq.com',
  name: 'xk39f-vvq',
  owners: [],
  platformOf: [],
  customers: [],
  kind: 'any',
};
